import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openReport } from "../../scripts/testing/report.mjs";
import { count } from "../../scripts/testing/runners.mjs";

const folder = mkdtempSync(join(tmpdir(), "voix-count-"));
const file = join(folder, "report.json");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Counts = { passed: number; failed: number; skipped: number };
/** A runner that writes this report, if any, and then ends well or badly. */
async function runner(report: Counts | null, crash?: Error) {
  await Promise.resolve();
  if (report) writeFileSync(file, JSON.stringify(report));
  if (crash) throw crash;
  return "";
}
const counted = (report: Counts | null, crash?: Error) => count(runner(report, crash), file, (found: Counts) => found);

describe("a runner", () => {
  test("that ends well is counted as it reports", async () => {
    expect(await counted({ passed: 3, failed: 0, skipped: 1 })).toMatchObject({ passed: 3, failed: 0, skipped: 1 });
  });

  test("that crashed before it reported has failed", async () => {
    const result = await counted(null, Object.assign(new Error("exit 1"), { output: "cannot find module" }));
    expect(result).toMatchObject({ passed: 0, failed: 1, output: "cannot find module" });
  });

  test("that executed no test has failed", async () => {
    expect(await counted({ passed: 0, failed: 0, skipped: 2 })).toMatchObject({ failed: 1, skipped: 2 });
  });

  test("that ends badly although every test passed has failed", async () => {
    expect(await counted({ passed: 5, failed: 0, skipped: 0 }, new Error("exit 1"))).toMatchObject({ failed: 1 });
  });
});

describe("the report", () => {
  test("adds up, and names skipped tests only when there are some", async () => {
    const written: string[] = [];
    const report = openReport((text: string) => written.push(text));
    await report.single("types", async () => {});
    expect(report.lastLine()).toBe("1 passed, 0 failed");
    await report.single("lint", () => Promise.reject(Object.assign(new Error("exit 1"), { output: "missing key" })));
    await report.counted("unit", async () => ({ passed: 2, failed: 0, skipped: 1, output: "" }));
    expect(report.lastLine()).toBe("3 passed, 1 failed, 1 skipped");
    expect(written.join("")).toContain("missing key");
  });
});
