import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCondorcetFile } from "./condorcet-file";
import { MalformedFile } from "./malformed-file";

const HEAD = "#/Candidates: Candidate A;Candidate B;Candidate C";
const read = (...lines: string[]) => parseCondorcetFile(lines);

describe("a file in the Condorcet Election Format", () => {
  it("is read as the format's own example says", () => {
    const file = read(
      "# My beautiful election",
      "#/Candidates: Candidate A;Candidate B;Candidate C",
      "#/Implicit Ranking: true",
      "#/Weight allowed: true",
      "",
      "Candidate A > Candidate B > Candidate C * 42",
      "julien@condorcet.vote , signature:55073db57b0a859911 || Candidate A > Candidate B > Candidate C # the same",
      "Candidate C > Candidate A = Candidate B ^7 * 8 # 8 votes with a weight of 7.",
      "Candidate C # the others rank last",
    );
    const [a, b, c] = ["Candidate A", "Candidate B", "Candidate C"] as const;
    expect(file).toEqual({
      optionIds: [a, b, c],
      ballots: [
        { places: [[a], [b], [c]], weight: 42 },
        { places: [[a], [b], [c]], weight: 1 },
        { places: [[c], [a, b]], weight: 56 },
        { places: [[c]], weight: 1 },
      ],
      seats: 1,
      implicitRanking: true,
    });
  });

  it("may set weights aside, and hold blank ballots and candidates who do not stand", () => {
    const file = read(
      HEAD,
      "#/IMPLICIT RANKING : False",
      "#/weight Allowed: FALSE",
      "#/Number of Seat: 2",
      "#/Voting Methods: Schulze Margin; Ranked Pairs",
      "Candidate A > Dirk>Candidate C ^7 *2",
      "/EMPTY_RANKING/ * 2",
      "/EMPTY/",
      "Dirk = candidate a",
    );
    expect(file).toMatchObject({ seats: 2, implicitRanking: false });
    expect(file.ballots).toEqual([
      { places: [["Candidate A"], ["Candidate C"]], weight: 2 },
      { places: [], weight: 2 },
      { places: [], weight: 1 },
      { places: [], weight: 1 },
    ]);
  });

  it("may leave its candidates to the ballots, in the order in which they name them", () => {
    expect(read("B > C = A", "/EMPTY_RANKING/", "D").optionIds).toEqual(["B", "C", "A", "D"]);
  });

  it.each([
    [[`${HEAD} # On comment`], 'line 1: no comment may follow parameter "candidates"'],
    [
      [HEAD, "    #/Implicit Ranking   : false"],
      'line 2: parameter "implicit ranking" should stand at the start of its line',
    ],
    [
      [HEAD, "Candidate A", "#/Weight Allowed: true"],
      'line 3: parameter "weight allowed" should stand before all ballots',
    ],
    [["#/Number of Seats: 2", "#/Number of Seats: 3"], 'line 2: parameter "number of seats" is given twice'],
    [
      [HEAD, "#/Implicit Ranking: yes", "Candidate A"],
      'line 2: parameter "implicit ranking" should be true or false, not "yes"',
    ],
    [[HEAD, "#/Number of Seats: two"], 'line 2: "two" should be a whole number'],
    [["#/Candidates: A;A"], "line 1: a candidate is named twice"],
    [["#/Candidates: A;B=C"], 'line 1: "B=C" cannot be a candidate\'s name'],
    [["#/Candidates: ;"], "line 1: the file names no candidate"],
    [["# nothing", ""], "line 2: the file names no candidate"],
    [
      [HEAD, "", "Candidate A < Candidate B > Candidate C"],
      'line 3: "Candidate A < Candidate B > Candidate C" is not a ballot',
    ],
    [[HEAD, "", "Candidate A > Candidate B > Candidate A"], 'line 3: "Candidate A" is ranked twice'],
    [[HEAD, "Candidate A > Candidate B * 8 ^7"], 'line 2: "8 ^7" should be a whole number'],
    [[HEAD, "Candidate A ^2.5"], 'line 2: "2.5" should be a whole number'],
    [[HEAD, "Candidate A > > Candidate B"], 'line 2: "Candidate A > > Candidate B" has an empty rank'],
    [
      [HEAD, "Candidate A > /EMPTY_RANKING/"],
      'line 2: "Candidate A > /EMPTY_RANKING/" ranks an empty ranking among candidates',
    ],
    [[HEAD, "a || b || Candidate A"], 'line 2: "a || b || Candidate A" is not a ballot'],
    [[HEAD, "Candidate A ; Candidate B"], 'line 2: "Candidate A ; Candidate B" is not a ballot'],
  ])("%j is refused with a sentence", (lines, sentence) => {
    expect(() => parseCondorcetFile(lines)).toThrow(sentence);
  });

  it("is read or refused with a sentence, whatever stands in it", () => {
    const sign = fc.constantFrom(
      "A",
      "B",
      ">",
      "=",
      "^",
      "*",
      "2",
      "#",
      "/",
      "#/Candidates:",
      "||",
      ";",
      " ",
      "\u0000",
    );
    fc.assert(
      fc.property(fc.array(fc.array(sign).map((signs) => signs.join(""))), (lines) => {
        try {
          parseCondorcetFile(lines);
        } catch (error) {
          expect(error).toBeInstanceOf(MalformedFile);
        }
      }),
    );
  });
});
