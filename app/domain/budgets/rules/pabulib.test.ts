import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MalformedFile } from "../../participation/rules/malformed-file";
import { linesIn } from "../../participation/rules/text-lines";
import { allocate } from "./allocate";
import { type PbFile, parsePabulib } from "./pabulib";
import { electionOf } from "./pabulib-election";
import { writePabulib } from "./pabulib-writer";
import { usualRule } from "./round-rule";

const SMALL = `META
key;value
description;"A ""small"" one; with
two lines"
budget;1000.5
vote_type;cumulative
PROJECTS
project_id;cost;name
7; 400.25 ;Bench
12;600;"Tree; large"

VOTES
voter_id;vote;points
1;7,12;3,1
2;12,7;1,0
3;;
4;7,12;3,1
`;

const read = (text: string) => electionOf(parsePabulib(linesIn([text])));

function refusal(text: string): string {
  try {
    read(text);
  } catch (error) {
    if (error instanceof MalformedFile) return error.message;
    throw error;
  }
  return "read";
}

describe("a .pb file", () => {
  it("is read with quotes, several lines, spaces, decimals and empty ballots", () => {
    expect(parsePabulib(linesIn([SMALL])).meta.get("description")).toBe('A "small" one; with\ntwo lines');
    expect(read(SMALL)).toEqual({
      envelopeCents: 100_050,
      centsPerUnit: 100,
      projects: [
        { id: "7", costCents: 40_025 },
        { id: "12", costCents: 60_000 },
      ],
      ballots: [
        { projectIds: ["7", "12"], points: [3, 1], weight: 2 },
        { projectIds: ["12", "7"], points: [1, 0], weight: 1 },
        { projectIds: [], points: [], weight: 1 },
      ],
    });
  });

  it("is read the same with Windows line ends and a byte order mark", () => {
    expect(read(`\uFEFF${SMALL.replaceAll("\n", "\r\n")}`)).toEqual(read(SMALL));
  });

  it("is read the same as a spreadsheet saves it, with separators behind short lines", () => {
    const padded = SMALL.replaceAll(/^(?!description).+$/gm, "$&;;");
    expect(read(`${padded};;;;\n`)).toEqual(read(SMALL));
    expect(parsePabulib(linesIn([padded])).meta.get("vote_type")).toBe("cumulative");
  });

  it("is read the same with every text in quotes, titles of sections included", () => {
    const quoted = SMALL.replaceAll(/^[^"\n]+$/gm, (line) => `"${line.split(";").join('";"')}"`);
    expect(read(quoted)).toEqual(read(SMALL));
  });

  it("is read the same whatever the size of the letters in its names", () => {
    const capital = SMALL.replace("budget", "Budget").replace("project_id;cost", "Project_ID;COST");
    expect(read(capital.replace("vote_type;c", "Vote_type;C").replace("voter_id;vote", "Voter_id;Vote"))).toEqual(
      read(SMALL),
    );
  });

  it("may have its columns in any order, others between them, and titles of sections in small letters", () => {
    const other = SMALL.replace("PROJECTS", "Projects")
      .replace("project_id;cost;name\n7; 400.25 ;Bench\n", "cost;name;project_id\n400.25;Bench; 7\n")
      .replace('12;600;"Tree; large"', '600;"Tree; large";12')
      .replace("voter_id;vote;points", "points;age;voter_id;vote")
      .replace("1;7,12;3,1", "3,1;;1;7,12")
      .replace("2;12,7;1,0", "1,0;30;2;12,7")
      .replace("3;;", ";;3;")
      .replace("4;7,12;3,1", "3,1;;4;7,12")
      .replace("VOTES", "votes");
    expect(read(other)).toEqual(read(SMALL));
  });

  it("may have no line `key;value`", () => {
    expect(read(SMALL.replace('lines"\nbudget;1000.5', 'lines"').replace("key;value", "budget;1000.5"))).toEqual(
      read(SMALL),
    );
  });

  it("may say the same twice", () => {
    expect(read(SMALL.replace("key;value\n", "key;value\nbudget;1000.5\n"))).toEqual(read(SMALL));
  });

  it("may count finer than cents", () => {
    const finer = read(SMALL.replace("400.25", "400.2505"));
    expect(finer).toMatchObject({ envelopeCents: 10_005_000, centsPerUnit: 10_000 });
    expect(finer.projects[0]?.costCents).toBe(4_002_505);
  });
});

describe("a malformed .pb file is refused with its line", () => {
  it.each([
    ["", "line 1: section META is missing or empty"],
    ["key;value\n", "line 1: the file does not start with its META section"],
    [SMALL.replace("PROJECTS\n", ""), "line 11: section VOTES is not expected here"],
    [SMALL.replace("600;", "1e400;"), 'line 10: the cost should be a plain number, not "1e400"'],
    [SMALL.replace("600;", "-600;"), 'line 10: the cost must be above 0, not "-600"'],
    [SMALL.replace("600;", "9999999999999999;"), 'line 10: the cost should be a plain number, not "9999999999999999"'],
    [SMALL.replace("12;600", "7;600"), 'line 10: project "7" is listed twice'],
    [SMALL.replace("1000.5", "0"), 'line 5: the budget must be above 0, not "0"'],
    [SMALL.replace("1000.5", "90000000000000"), "read"],
    [SMALL.replace("1,0", "9000000000000000,0.5"), "line 14: the points are too large to be counted exactly"],
    [SMALL.replace("1,0", "-9000000000000000,0.5"), "line 14: the points are too large to be counted exactly"],
    [SMALL.replace("2;12,7", "2;12,8"), 'line 15: the vote names "8", which is no project'],
    [SMALL.replace("1,0", "1"), "line 15: the vote names 2 projects and gives 1 points"],
    [SMALL.replace("1,0", "1,x\u0000"), 'line 15: the points should be a plain number, not "x?"'],
    [SMALL.replace("cumulative", "secret"), 'line 6: "secret" is not a known type of vote'],
    [SMALL.replace("vote_type;cumulative\n", ""), "line 1: META gives no vote_type"],
    [SMALL.replace(";cumulative", ";"), "line 6: META gives no vote_type"],
    [SMALL.replace(";vote;", ";ballot;"), "line 13: there is no column vote"],
    [SMALL.replace('large"', "large"), "line 10: a quoted field is opened here and never closed"],
    [SMALL.replace("Bench", "x".repeat(1_000_001)), "line 9: the line is too long for any ballot or project"],
    [SMALL.replace("Bench", `"${"\n".repeat(2_000)}`), "line 9: a quoted field is opened here and never closed"],
  ])("%#", (text, sentence) => {
    expect(refusal(text)).toBe(sentence);
  });

  it("and nothing else ever happens to a damaged one", () => {
    const damage = fc.tuple(fc.nat(SMALL.length), fc.nat(20), fc.string({ unit: "binary", maxLength: 8 }));
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
        const text = damages.reduce((t, [at, cut, put]) => t.slice(0, at) + put + t.slice(at + cut), SMALL);
        if (refusal(text) === "read") allocate(read(text), { ...usualRule, completion: "none", ties: { by: "name" } });
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("the writer", () => {
  const field = fc
    .string({ unit: fc.constantFrom("a", "é", '"', ";", "\n", ",", " ", "META", "VOTES") })
    .map((s) => s.trim());
  const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.record({
      columns: fc.constant(["vote", "b", "c", "d"].slice(0, width)),
      rows: fc.array(fc.array(field, { minLength: width, maxLength: width })),
    }),
  );
  const plain = ({ meta, projects, votes }: PbFile) => ({
    meta: [...meta],
    tables: [projects, votes].map(({ columns, rows }) => [columns, ...rows.map((row) => row.fields)]),
  });

  it("puts no quotes where none are needed, as around the number of a voter who chose nothing", () => {
    expect(writePabulib(parsePabulib(linesIn([SMALL])))).toContain("\n3;;\n");
  });

  it("writes what reads back the same", () => {
    const key = field.map((text) => text.toLowerCase());
    const meta = fc.uniqueArray(fc.tuple(key, field), { selector: ([name]) => name, minLength: 1 });
    fc.assert(
      fc.property(meta, table, table, (entries, projects, votes) => {
        const rows = (one: string[][]) => one.map((fields) => ({ line: 0, fields, quoted: false }));
        const file: PbFile = {
          meta: new Map(entries),
          metaLines: new Map(),
          projects: { columns: projects.columns, rows: rows(projects.rows) },
          votes: { columns: votes.columns, rows: rows(votes.rows) },
        };
        const text = writePabulib(file);
        expect(plain(parsePabulib(linesIn([text])))).toEqual(plain(file));
        expect(writePabulib(parsePabulib(linesIn([text])))).toBe(text);
      }),
    );
  });
});
