import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { decide } from "../app/domain/budgets/rules/decide";
import { parsePabulib } from "../app/domain/budgets/rules/pabulib";
import { electionOf } from "../app/domain/budgets/rules/pabulib-election";
import { MalformedFile } from "../app/domain/participation/rules/malformed-file";
import { locales } from "../app/i18n/locales";
import { BadOption } from "./counting/command-line";
import { readLines } from "./counting/read-lines";
import { malformedText } from "./counting/sentences";
import { METHODS } from "./counting/tally-methods";
import { readVoteFile } from "./counting/vote-file";

const folder = mkdtempSync(join(tmpdir(), "hostile-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** "read", or the sentence with which a count refuses the file; anything else that happens is thrown. */
function outcome(name: string, text: string | Buffer, method?: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  try {
    count(path, method);
    return "read";
  } catch (error) {
    if (error instanceof BadOption) return error.message;
    if (!(error instanceof MalformedFile)) throw error;
    for (const locale of locales)
      expect(malformedText(error, locale)).toMatch(
        /^(line|ligne|regel) \d+\u00a0?: (?!.*undefined)[^\p{Cc}\p{Cs}\u202e]+$/u,
      );
    return error.message;
  }
}

function count(path: string, method?: string): void {
  if (path.endsWith(".pb")) {
    const rules = [
      ["equal-shares", "points"],
      ["equal-shares", "cost"],
      ["greedy", "borda"],
      ["phragmen", "cost"],
    ] as const;
    for (const [rule, satisfaction] of rules) {
      const ties = { by: "name" } as const;
      const settings = { rule, satisfaction, ties, completion: "greedy", incrementCents: 100, start: "exact" } as const;
      decide(electionOf(parsePabulib(readLines(path))), settings);
    }
    return;
  }
  const file = readVoteFile(path);
  const methods = method ? [method] : Object.keys(METHODS).filter((name) => fits(name, file.categories !== null));
  for (const name of methods) JSON.stringify(METHODS[name]?.({ ...file, seed: "s" }));
}

function fits(method: string, hasCategories: boolean): boolean {
  if (method === "approval") return true;
  return hasCategories === ["majority-judgment", "score"].includes(method);
}

const HOSTILE = [
  "\u0000",
  "1e400",
  "1e-400",
  "Infinity",
  "NaN",
  "-0",
  "0x10",
  "１２",
  "٣",
  "9007199254740993",
  "999999999",
  "__proto__",
  "constructor",
  "toString",
  "\u001b[2J\u001b]0;x\u0007",
  "\u202e",
  "\ud800",
  "",
  "0",
];

const BLT = ["3 1", "4 1 2 0", "2 2 3 0", "1 3 0", "0", '"Anne"', '"Bert"', '"Chloé"'];
const DROOP = [
  "3 1",
  "[nick a b c]",
  "[tie c b a]",
  "(x 1) a b=c 0",
  "(x 2) (b c) 0 /* none */",
  "0",
  "Anne",
  "Bert",
  "Chloé",
];
const ZEROS = ["3 1", "1 1 0 2 0", "1 0 3 0 0", "1 2 0", "0", '"Anne"', '"Bert"', '"Chloé"'];
const TOI = ["# NUMBER ALTERNATIVES: 3", "# ALTERNATIVE NAME 1: Anne", "4: 1,{2,3}", "2: 2"];
const OLD = ["3", "1,Anne", "2,Bert", "3,Chloé", "6,6,2", "4,1,{2,3}", "2,2"];
const CAT = ["# NUMBER ALTERNATIVES: 2", "# NUMBER CATEGORIES: 3", "4: 1,{},2", "2: {1,2}"];
const VOTES = ["#/Candidates: A;B;C", "#/Weight allowed: true", "#/Number of Seats: 2", "A > B = C ^2 * 4", "tag || B"];
const BUDGET = [
  "META",
  "key;value",
  "budget;100.5",
  "vote_type;cumulative",
  "PROJECTS",
  "project_id;cost",
  "a;60",
  "b;40",
  "VOTES",
  "voter_id;vote;points",
  "1;a,b;3,2",
  "2;a;1",
];
const FILES = {
  "f.blt": BLT,
  "droop.blt": DROOP,
  "zeros.blt": ZEROS,
  "f.toi": TOI,
  "old.soi": OLD,
  "f.cat": CAT,
  "f.cvotes": VOTES,
  "f.pb": BUDGET,
};

describe.each(Object.entries(FILES))("a hostile %s", (name, lines) => {
  it("is read when it is sound", () => {
    expect(outcome(name, lines.join("\n"))).toBe("read");
  });

  it.runIf(process.platform === "linux")("is closed when it is refused, wherever it is damaged", () => {
    const before = readdirSync("/proc/self/fd").length;
    for (const at of lines.keys()) outcome(name, lines.with(at, "\u0000").join("\n"));
    expect(readdirSync("/proc/self/fd").length).toBe(before);
  });

  it("is counted or refused with a sentence of one line, whatever stands in the place of any word", () => {
    const damage = fc.tuple(fc.nat(lines.length - 1), fc.nat(20), fc.constantFrom(...HOSTILE));
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        const damaged = damages.reduce<string[]>((all, [line, word, put]) => {
          const words = (all[line] ?? "").split(/(\s+|[;,:=>*^{}])/);
          words[word % words.length] = put;
          return all.with(line, words.join(""));
        }, lines);
        const said = outcome(name, damaged.join("\n"));
        if (said !== "read") expect(said).toMatch(/^(line \d+: )?[^\p{Cc}\p{Cs}\u202e]+$/u);
      }),
      { numRuns: 700 },
    );
  });

  it("is refused with its line when a line never ends, and read through a million empty ones", () => {
    expect(outcome(name, `${lines[0]}\n${"9".repeat(5_000_000)}`)).toBe(
      "line 2: the line is too long for any ballot or project",
    );
    expect(outcome(name, `${lines.join("\n")}${"\n".repeat(1_000_000)}`)).toBe("read");
    expect(outcome(name, "\n".repeat(4_000_001))).toBe("line 4000001: the file has too many lines");
  });

  it("does not hang on a long line made to be read again and again", () => {
    const signs = [
      " ",
      "#",
      "#\u2028",
      '"',
      '"" ',
      '"a" ',
      "0",
      "{",
      "},",
      ";",
      "a;",
      ",",
      ">",
      "=",
      "^",
      "*",
      "|",
      ":",
      "/",
    ];
    for (const start of ["", "#", "#/", '"', "1 ", "1: ", "1,", "1.", "#/Candidates:"])
      for (const sign of signs) {
        const long = `${start}${sign.repeat(Math.floor(200_000 / sign.length))}x`;
        for (const at of [0, 1, lines.length - 1]) {
          const started = performance.now();
          outcome(name, lines.with(at, long).join("\n"), name === "f.cat" ? undefined : "approval");
          expect(performance.now() - started, `${start} ${sign} ${at}`).toBeLessThan(3_000);
        }
      }
  });
});
