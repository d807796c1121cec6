import { describe, expect, test } from "vitest";
import { recognise } from "../../scripts/setup/trouble.mjs";

describe("what the system reports becomes a sentence with the way out", () => {
  test.each([
    [{ code: "ENOSPC" }, "disk.full"],
    [{ output: "initdb: error: could not write: No space left on device" }, "disk.full"],
    [{ code: "EADDRINUSE" }, "port.taken"],
    [{ code: "EACCES", syscall: "listen" }, "port.forbidden"],
    [{ code: "EACCES", syscall: "mkdir", path: "/data" }, "folder.closed"],
    [{ code: "EROFS", path: "/data" }, "folder.closed"],
    [{ code: "ECONNREFUSED" }, "database.unreachable"],
    [{ code: "28P01" }, "database.refused"],
    [{ code: "3D000" }, "database.refused"],
  ])("%o", (report, key) => {
    expect(recognise(Object.assign(new Error("reported"), report), { port: "3000" })?.key).toBe(key);
  });

  test("the port that is taken and the next one are named", () => {
    const taken = Object.assign(new Error("listen"), { code: "EADDRINUSE" });
    expect(recognise(taken, { port: "3000" })?.message).toMatch(/3000.*PORT=3001/);
  });

  test("a bug is not dressed up as something else", () => {
    expect(recognise(new TypeError("undefined is not a function"))).toBeNull();
  });
});
