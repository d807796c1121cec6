import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { lockHolder, takeLock } from "../../scripts/setup/lock.mjs";

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "voix-lock-"));
  file = join(folder, "running.json");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a lock", () => {
  test("is refused while its holder lives, and free once released", () => {
    const lock = takeLock(file);
    expect(takeLock(file).holder?.pid).toBe(process.pid);
    lock.release?.();
    expect(lockHolder(file)).toBeNull();
    expect(takeLock(file).holder).toBeUndefined();
  });

  test("left by a process that was killed is taken over", () => {
    const dead = spawnSync(process.execPath, ["-e", ""]).pid;
    writeFileSync(file, JSON.stringify({ pid: dead, began: "then" }));
    expect(takeLock(file).holder).toBeUndefined();
    expect(JSON.parse(readFileSync(file, "utf8")).pid).toBe(process.pid);
  });

  test("is not held by another process that was given the same number later", () => {
    writeFileSync(file, JSON.stringify({ pid: process.pid, began: "before the machine started" }));
    expect(lockHolder(file)).toBeNull();
  });

  test("written half before a power cut is taken over", () => {
    writeFileSync(file, '{"pid":');
    expect(takeLock(file).holder).toBeUndefined();
  });
});
