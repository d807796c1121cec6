import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const PB = `META\nkey;value\nbudget;100.5\nvote_type;approval\nPROJECTS\nproject_id;cost\na;60\nb;40
VOTES\nvoter_id;vote\n1;a,b\n2;a\n3;b\n4;\n`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "allocate-"));
  await writeFile(join(folder, "small.pb"), PB);
  await writeFile(join(folder, "bad.pb"), PB.replace("b;40", "b;4O"));
  await writeFile(join(folder, "endless.pb"), "x".repeat(5_000_000));
});
afterAll(() => rm(folder, { recursive: true }));

async function allocate(file: string, ...options: string[]) {
  const args = ["--import", "tsx", "scripts/allocate.ts", join(folder, file), ...options];
  try {
    return {
      code: 0,
      ...(await promisify(execFile)(process.execPath, args, { env: { ...process.env, LC_ALL: "C" } })),
    };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

describe("allocate on the command line", () => {
  it("prints one JSON object", async () => {
    const { stdout } = await allocate("small.pb", "--json", "--completion", "add1");
    expect(JSON.parse(stdout)).toMatchObject({
      selected: ["b", "a"],
      cost: 100,
      endowment: "321/8",
      ms: { parse: expect.any(Number) },
    });
  });

  it("prints a table otherwise", async () => {
    const { stdout } = await allocate("small.pb", "--rule", "greedy");
    expect(stdout).toBe("id\tcost\tvotes\nb\t40\t2\na\t60\t2\n=\t100\t\n");
  });

  it("shows an id that would move the cursor or break the table without doing so", async () => {
    const hostile = PB.replaceAll(/\ba\b(?=[;,\n])/g, '"a\u001b[1A\n2"').replace(
      '1;"a\u001b[1A\n2",b',
      '1;"a\u001b[1A\n2,b"',
    );
    await writeFile(join(folder, "cursor.pb"), hostile);
    const { stdout } = await allocate("cursor.pb", "--rule", "greedy");
    expect(stdout).toBe("id\tcost\tvotes\nb\t40\t2\na\\u001b[1A\\u000a2\t60\t2\n=\t100\t\n");
  });

  it.each([
    ["bad.pb", [], 'line 8: the cost should be a plain number, not "4O"\n'],
    ["endless.pb", [], "line 1: the line is too long for any ballot or project\n"],
    ["small.pb", ["--rule", "dictator"], "--rule is one of equal-shares, greedy, phragmen, not dictator\n"],
    ["small.pb", ["--increment", "1e3"], "--increment is a number above 0, not 1e3\n"],
    ["absent.pb", [], "ENOENT: no such file or directory, open"],
  ])("refuses %s %s with a sentence and exit 2", async (file, options, sentence) => {
    const { code, stderr, stdout } = await allocate(file, ...options);
    expect({ code, stdout, starts: stderr.slice(0, sentence.length) }).toEqual({
      code: 2,
      stdout: "",
      starts: sentence,
    });
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
