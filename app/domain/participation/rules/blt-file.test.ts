import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseBlt } from "./blt-file";
import { MalformedFile } from "./malformed-file";

const linesOf = (text: string) => text.split("\n");

describe("a .blt file", () => {
  it("is read with its withdrawn candidates, ties, shared and blank places, names and title", () => {
    const text = `4 2 # four for two seats
-2
[tie 4 3 2 1]
3 1 2=3 0
(paper-7) 4 - 2
1 0
1 0
0
"Anne"          # candidate 1
"Bert, called ""the tall"""
# a note
"Chloé" "Dirk"
"""A board"""
"a remark"`;
    expect(parseBlt(linesOf(text))).toEqual({
      candidates: 4,
      seats: 2,
      optionIds: ["1", "3", "4"],
      tieOrder: ["4", "3", "1"],
      ballots: [
        { places: [["1"], ["3"]], weight: 3 },
        { places: [["4"], ["1"]], weight: 1 },
        { places: [], weight: 1 },
      ],
      names: ["Anne", 'Bert, called "the tall"', "Chloé", "Dirk"],
      title: "A board",
      line: 8,
    });
  });

  it("may name candidates without quotes, and have no title", () => {
    expect(parseBlt(linesOf("2 1\n1 2 0\n0\nAnne-Marie (Ind)\nBert\n"))).toMatchObject({
      names: ["Anne-Marie (Ind)", "Bert"],
      title: "",
    });
  });

  it.each([
    ["behind the name", '"Anne" "Greens"\n"Bert" "Labour"\n"A board" "Town"'],
    ["after a comma", '"Anne","Greens"\n"Bert", "Labour"\n"A board"'],
  ])("may name a candidate's party on the same line, %s", (_, names) => {
    expect(parseBlt(linesOf(`2 1\n1 2 0\n0\n${names}`))).toMatchObject({ names: ["Anne", "Bert"], title: "A board" });
  });

  it("may stand on one line, or have commas behind its names", () => {
    const file = { names: ["Anne", "Bert"], title: "A board", ballots: [{ places: [["2"]], weight: 3 }] };
    expect(parseBlt(['2 1 3 2 0 0 "Anne" "Bert" "A board"'])).toMatchObject(file);
    expect(parseBlt(linesOf('2 1\n3 2 0\n0\n"Anne",\n"Bert",\n"A board"'))).toMatchObject(file);
  });

  it("may count no paper for a ballot, and give ballots ids of several words", () => {
    const text = "2 1\n0 0\n(box 3, no 12) 2 0\n0 1 2 0\n2 1=2 0\n0\nAnne\nBert";
    expect(parseBlt(linesOf(text)).ballots).toEqual([
      { places: [["2"]], weight: 1 },
      { places: [["1", "2"]], weight: 2 },
    ]);
  });

  it("may have options of Droop: nicknames, withdrawn and undeclared candidates, an order for ties, its own settings", () => {
    const options =
      "[nick a b c d ]\n[tie d c b a]\n[withdrawn b]\n[undeclared d]\n[droop arithmetic=fixed precision=6]";
    const text = `4 2\n${options}\n3 a b=c 0\n2 4 0\n0\nAnne\nBert\nChloé\nDirk`;
    expect(parseBlt(linesOf(text))).toMatchObject({
      optionIds: ["1", "3", "4"],
      tieOrder: ["4", "3", "1"],
      ballots: [
        { places: [["1"], ["3"]], weight: 3 },
        { places: [["4"]], weight: 2 },
      ],
    });
  });

  it("may have comments in C's manner, one in the other and over lines, but none in a name", () => {
    const text =
      '2 1 /* one\n3 2 0 /* two */ three */ 1 1 0 # /* four\n0 /* five */ "Anne /* six"\n"Bert # */"\n"Board"';
    expect(parseBlt(linesOf(text))).toMatchObject({
      ballots: [{ places: [["1"]], weight: 1 }],
      names: ["Anne /* six", "Bert # */"],
      title: "Board",
    });
  });

  it("may put a number of papers behind ids, as OpenSTV does, or none, as Droop does", () => {
    const places = [[["1"], ["2"]], [["2"], ["1"]], []].map((one) => ({ places: one, weight: 1 }));
    expect(parseBlt(linesOf("2 1\n(0) 1 1 2 0\n(1) 1 2 1 0\n(2) 1 0\n0\nA\nB")).ballots).toEqual(places);
    expect(parseBlt(linesOf("2 1\n(0) 1 2 0\n(1) 2 1 0\n(2) 0\n0\nA\nB")).ballots).toEqual(places);
  });

  it("may write 0 for a place left blank, as files of Stack Exchange do, when the file tells so", () => {
    const singles = "1 7 4 9 0\n".repeat(20);
    const names = "abcdefghi".split("").join("\n");
    const last = (text: string) => parseBlt(linesOf(`9 2\n${text}\n0\n${names}`)).ballots.at(-1);
    expect(last("1 3 0 5 0\n1 0 7 0 0")).toEqual({ places: [["3"], ["5"]], weight: 1 });
    expect(last("1 8 0 0 0")).toEqual({ places: [["8"]], weight: 1 });
    expect(last(`${singles}1 0 9 2 0`)).toEqual({ places: [["9"], ["2"]], weight: 1 });
    expect(() => last(`${singles}2 1 0\n1 0 9 2 0`)).toThrow("line 23: the 0 inside may be a place left blank or");
  });

  it("may have several ballots on a line, the last before the 0 that ends them all", () => {
    const text = "3 1\n1 1 0 1 1 2 0\n2 2 0 3 3 0 0 # all\n\nAnne\nBert\nChloé";
    expect(parseBlt(linesOf(text))).toMatchObject({
      ballots: [
        { places: [["1"]], weight: 1 },
        { places: [["1"], ["2"]], weight: 1 },
        { places: [["2"]], weight: 2 },
        { places: [["3"]], weight: 3 },
      ],
      names: ["Anne", "Bert", "Chloé"],
    });
  });

  it("may put candidates who share a place in brackets, as Hill's programs do", () => {
    const text = "3 1\n1 ( 2 3 ) 1 0\n(id) (1 2) 3 0\n0\nA\nB\nC";
    expect(parseBlt(linesOf(text)).ballots.map(({ places }) => places)).toEqual([
      [["2", "3"], ["1"]],
      [["1", "2"], ["3"]],
    ]);
  });

  it("may leave quotes around single words out when all stands on one line", () => {
    const file = { names: ["Anne # 1", "Bert"], title: "A board" };
    expect(parseBlt(['2 1 1 1 0 0 "Anne # 1" Bert "A board"'])).toMatchObject(file);
    expect(() => parseBlt(["2 1 1 1 0 0 Anne de Witte Bert"])).toThrow("line 1: the file has 2 candidates and names 1");
  });

  it.each([
    ["", "line 1: the file ends before the number of candidates"],
    ["3", "line 1: the file ends before the number of seats"],
    ["3 x", 'line 1: "x" should be a whole number, from 1 to 10000'],
    ["1e9 1", 'line 1: "1e9" should be a whole number, from 1 to 10000'],
    ["2 1\n1 3 0\n0", 'line 2: "3" should be a candidate\'s number, from 1 to 2'],
    ["2 1\n1 1 2 1 0\n0", "line 2: candidate 1 is ranked twice"],
    ["2 1\n0.5 1 0\n0", 'line 2: "0.5" should be a whole number, from 1 to 999999999'],
    ["2 1\n1 2", "line 2: the file ends before the 0 that ends a ballot"],
    ["2 1\n1 2 0\n", "line 3: the file ends before the 0 that ends the ballots"],
    ["2 1\n[colour a b]", 'line 2: "[colour" is not an option that is known'],
    ["2 1\n[tie 1 2", "line 2: the file ends before the ] that ends an option"],
    [`2 1\n[tie ${"1 ".repeat(20_000)}`, 'line 2: "[tie" opens a bracket that nothing closes'],
    ["2 1\n[nick a]\n0", "line 2: the file has 2 candidates and gives 1 nicknames"],
    ["2 1\n[nick a a]\n0", 'line 2: "a" is the nickname of two candidates'],
    ["2 1\n[nick a 1]\n0", 'line 2: "1" cannot be a nickname: ballots could not be told apart'],
    ["2 1\n[nick a b]\n1 c 0\n0", 'line 3: "c" should be a candidate\'s number, from 1 to 2'],
    ["3 1\n[tie 2 1]\n1 1 0\n0", "line 2: the order for ties should name each candidate once"],
    ["2 1\n[tie 2 1 2]\n1 1 0\n0", "line 2: the order for ties should name each candidate once"],
    ["2 1\n1 (1 3) 0\n0", 'line 2: "3" should be a candidate\'s number, from 1 to 2'],
    ["2 1\n1 1 0\n/* never ends\n0", "line 4: the file ends before the 0 that ends the ballots"],
    [
      "3 1\n1 2 0 1 3 0\n0",
      "line 2: the 0 inside may be a place left blank or the end of a ballot: nothing in the file tells which",
    ],
    ["3 1\n1 2 0 0 2 0\n0", "line 2: candidate 2 is ranked twice"],
    ["3 1\n1 4 0 0 2 0\n0", 'line 2: "4" should be a candidate\'s number, from 1 to 3'],
    ["2 1\n1 1 0\n0\n1 2 0\nA\nB", 'line 4: "1 2 0" stands behind the 0 that ends the ballots, where names should'],
    ["2 1\n(a) 2 0\n(b) 1 2 1 0\n0", "line 3: candidate 1 is ranked twice"],
    ["2 1\n(a) 1 1 2 0\n(b) 1 2 2 0\n0", "line 3: candidate 2 is ranked twice"],
    [
      "3 1\n(a) 1 2 0\n(b) 1 3 0\n0",
      "line 2: the 1 behind each id may be a number of papers or a candidate: nothing in the file tells which",
    ],
    ['2 1\n0\n"Anne"', "line 3: the file has 2 candidates and names 1"],
    ["x".repeat(1_000_001), "line 1: the line is too long for any ballot or project"],
  ])("%.40j is refused with a sentence", (text, sentence) => {
    expect(() => parseBlt(linesOf(text))).toThrow(sentence);
  });

  it("is read or refused with a sentence, whatever stands in it", () => {
    const word = fc.constantFrom(
      "0",
      "1",
      "2",
      "-1",
      "-",
      "=",
      "1=2",
      "[tie",
      "[nick",
      "[withdrawn",
      "(",
      "/*",
      "*/",
      "]",
      ")",
      '"',
      "#",
      "(1)",
      "1e400",
      "\u0000",
      "é",
    );
    fc.assert(
      fc.property(fc.array(fc.array(word).map((words) => words.join(" "))), (lines) => {
        try {
          parseBlt(["2 1", ...lines]);
        } catch (error) {
          expect(error).toBeInstanceOf(MalformedFile);
        }
      }),
    );
  });
});
