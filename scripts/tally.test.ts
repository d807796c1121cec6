import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const FILES = {
  "board.blt": '4 2\n-4\n5 1 2 0\n2 1 3 0\n1 2 0\n3 3 0\n0\n"Anne"\n"Bert"\n"Chloé"\n"Dirk"\n"Board"\n',
  "tied.blt": "2 1\n[tie 2 1]\n1 1 0\n1 2 0\n0\nAnne\nBert\n",
  "bad.blt": "2 1\n1 3 0\n0\nAnne\nBert\n",
  "endless.soc": "x".repeat(5_000_000),
  "places.cvotes": "#/Candidates: A;B;C\n#/Number of Seats: 2\n#/Implicit Ranking: false\nA > B * 2\nC\n",
  "orders.toi": "# NUMBER ALTERNATIVES: 3\n# ALTERNATIVE NAME 1: Anne\n# ALTERNATIVE NAME 2: Bert\n2: 1,{2,3}\n1: 2\n",
  "grades.cat": "# NUMBER ALTERNATIVES: 2\n# NUMBER CATEGORIES: 3\n3: {1},2,{}\n1: 2,{},1\n",
  "cursor.blt": '2 1\n2 1 0\n1 2 0\n0\n"\u001b[2J\u009b1A\u202eAnne\tB\ud83d"\nBert\n',
  "votes.txt": "",
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tally-"));
  await Promise.all(Object.entries(FILES).map(([name, text]) => writeFile(join(folder, name), text)));
});
afterAll(() => rm(folder, { recursive: true }));

async function tally(file: string, ...options: string[]) {
  const args = ["--import", "tsx", "scripts/tally.ts", join(folder, file), ...options];
  try {
    return {
      code: 0,
      ...(await promisify(execFile)(process.execPath, args, { env: { ...process.env, LC_ALL: "C" } })),
    };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

describe("tally on the command line", () => {
  it.each([
    ["board.blt", "stv", [], { elected: [1, 3], names: ["Anne", "Chloé"], trace: { quota: "4.00000" } }],
    ["board.blt", "stv-wigm-prf", [], { elected: [1, 3], trace: { quota: "3.6667" } }],
    ["board.blt", "stv-meek-prf", ["--seats", "1"], { elected: [1], trace: { quota: "5.500000001" } }],
    ["tied.blt", "irv", [], { elected: [1], trace: { rounds: [{}, { tie: { chosen: "2", by: "order" } }] } }],
    ["places.cvotes", "schulze", [], { elected: [1, 3], ranking: [["A", "C"], ["B"]] }],
    ["places.cvotes", "approval", ["--ties", "lot:x"], { elected: [1, 2], ranking: [["A", "B"], ["C"]] }],
    ["orders.toi", "schulze", [], { elected: [1], names: ["Anne"], ranking: [["Anne"], ["Bert"], ["3"]] }],
    ["grades.cat", "majority-judgment", [], { elected: [1], ranking: [["1"], ["2"]] }],
    ["grades.cat", "score", [], { elected: [1], ranking: [["1"], ["2"]] }],
    ["grades.cat", "approval", [], { elected: [1], ranking: [["1"], ["2"]] }],
  ])("%s by %s %j", async (file, method, options, result) => {
    const { stdout, stderr } = await tally(file, "--method", method, "--json", ...options);
    expect(stderr).toBe("");
    const printed = JSON.parse(stdout);
    expect({ ...printed, ranking: printed.ranking?.map((place: string[]) => place.toSorted()) }).toMatchObject(result);
  });

  it("prints a table otherwise", async () => {
    const { stdout } = await tally("board.blt", "--method", "stv");
    expect(stdout).toBe("number\telected\n1\tAnne\n3\tChloé\n");
  });

  it("shows a name that would move the cursor, clear the screen or turn the writing round without doing so", async () => {
    const { stdout } = await tally("cursor.blt", "--method", "stv");
    expect(stdout).toBe("number\telected\n1\t\\u001b[2J\\u009b1A\\u202eAnne\\u0009B\ufffd\n");
    const json = await tally("cursor.blt", "--method", "stv", "--json");
    expect(json.stdout).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
    expect(JSON.parse(json.stdout).names).toEqual(["\u001b[2J\u009b1A\u202eAnne\tB\ufffd"]);
  });

  it.each([
    ["bad.blt", ["--method", "stv"], 'line 2: "3" should be a candidate\'s number, from 1 to 2\n'],
    ["endless.soc", ["--method", "stv"], "line 1: the line is too long for any ballot or project\n"],
    ["board.blt", ["--method", "dictator"], "--method is one of stv, stv-wigm-prf, "],
    ["board.blt", ["--method", "irv", "--seats", "2"], "irv fills 1 seat\n"],
    ["board.blt", ["--method", "stv", "--seats", "0"], "--seats is a whole number above 0, not 0\n"],
    ["board.blt", ["--method", "score"], "This method counts files with at least 2 categories\n"],
    ["grades.cat", ["--method", "irv"], "This method counts files that rank, not files with categories\n"],
    ["votes.txt", ["--method", "stv"], "FILE should end with .blt, .cvotes, "],
    ["absent.blt", ["--method", "stv"], "ENOENT: no such file or directory, open"],
  ])("refuses %s %j with a sentence and exit 2", async (file, options, sentence) => {
    const { code, stderr, stdout } = await tally(file, ...options);
    expect({ code, stdout, starts: stderr.slice(0, sentence.length) }).toEqual({
      code: 2,
      stdout: "",
      starts: sentence,
    });
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
