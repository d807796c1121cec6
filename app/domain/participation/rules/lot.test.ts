import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawLot } from "./lot";
import { sha256 } from "./sha256";

describe("SHA-256", () => {
  it("gives the published digest of the standard's own examples", () => {
    expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect(sha256("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });

  it("agrees with the platform's digest on any text, at every padding length", () => {
    const digest = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
    for (let length = 0; length <= 200; length += 1)
      expect(sha256("é".repeat(length))).toBe(digest("é".repeat(length)));
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => sha256(text) === digest(text)));
  });
});

describe("the public lot", () => {
  it("gives the same order whatever the order of the options", () => {
    fc.assert(
      fc.property(fc.string(), fc.uniqueArray(fc.string()), (seed, ids) => {
        expect(drawLot(seed, ids.toReversed())).toEqual(drawLot(seed, ids));
      }),
    );
  });

  it("can be redrawn with any SHA-256 program", () => {
    const redrawn = ["a", "b", "c"]
      .map((id) => ({ id, digest: createHash("sha256").update(`tirage-2025:${id}`).digest("hex") }))
      .sort((x, y) => x.digest.localeCompare(y.digest));
    expect(drawLot("tirage-2025", ["a", "b", "c"])).toEqual(redrawn);
  });

  it("depends on the seed", () => {
    const orders = new Set(["1", "2", "3", "4", "5"].map((seed) => drawLot(seed, ["a", "b", "c"])[0]?.id));
    expect(orders.size).toBeGreaterThan(1);
  });
});
