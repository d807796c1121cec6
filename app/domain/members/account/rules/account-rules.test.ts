import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { network } from "./network";
import { passwordFault } from "./password";
import { tokenPath } from "./tokens";

const owner = { firstName: "Amélie", lastName: "Vandenbroucke", email: "amelie.vdb@laposte.example" };

describe("a password", () => {
  test("may be any long sentence", () => {
    expect(passwordFault("trois vélos sous la pluie", owner)).toBeNull();
    expect(passwordFault("0123456789", owner)).toBeNull();
  });
  test("is refused when it repeats a few characters", () => {
    expect(passwordFault("aaaaaaaaaaaa", owner)).toBe("passwordTooPlain");
    expect(passwordFault("1212121212", owner)).toBe("passwordTooPlain");
  });
  test("is refused when nearly all of it is the person's name or address", () => {
    expect(passwordFault("Vandenbroucke1", owner)).toBe("passwordPersonal");
    expect(passwordFault("amelie.vdb2026", owner)).toBe("passwordPersonal");
    expect(passwordFault("AmélieVandenbroucke", owner)).toBe("passwordPersonal");
  });
  test("may contain the name in a longer sentence", () => {
    expect(passwordFault("Amélie aime trois vélos", owner)).toBeNull();
  });
});

describe("the network of an address", () => {
  test("is the whole of an IPv4 address, however it is written", () => {
    expect(network("192.0.2.7")).toBe("192.0.2.7");
    expect(network("::ffff:192.0.2.7")).toBe("192.0.2.7");
  });
  test("is the first half of an IPv6 address, however it is shortened", () => {
    expect(network("2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1:2::/64");
    expect(network("2001:0DB8:0001:0002::9")).toBe("2001:db8:1:2::/64");
    expect(network("::1")).toBe("0:0:0:0::/64");
    expect(network("fe80::1%eth0")).toBe("fe80:0:0:0::/64");
  });
  test("does not depend on the last half", () => {
    const group = fc.integer({ min: 0, max: 0xffff }).map((n) => n.toString(16));
    const half = fc.array(group, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(half, half, half, (left, a, b) => {
        expect(network([...left, ...a].join(":"))).toBe(network([...left, ...b].join(":")));
      }),
    );
  });
});

test("each kind of link leads to its own page", () => {
  expect(tokenPath("invitation", "x")).toBe("/invitation/x");
  expect(tokenPath("sign_in_link", "x")).toBe("/connexion/lien/x");
  expect(tokenPath("password_reset", "x")).toBe("/mot-de-passe/x");
});
