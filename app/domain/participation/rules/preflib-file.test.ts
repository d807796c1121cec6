import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MalformedFile } from "./malformed-file";
import { parsePreflib } from "./preflib-file";

const HEAD = [
  "# FILE NAME: 1.toi",
  "# NUMBER ALTERNATIVES: 3",
  "# ALTERNATIVE NAME 1: Anne: mayor",
  "# ALTERNATIVE NAME 3: Chloé",
];

describe("a PrefLib file", () => {
  it("is read with its names, shared places and numbers of ballots", () => {
    expect(parsePreflib([...HEAD, "", "5: 3, {1, 2}", "2:1"])).toEqual({
      optionIds: ["1", "2", "3"],
      names: ["Anne: mayor", "2", "Chloé"],
      categories: null,
      ballots: [
        { places: [["3"], ["1", "2"]], weight: 5 },
        { places: [["1"]], weight: 2 },
      ],
    });
  });

  it("keeps empty categories in their place", () => {
    const file = parsePreflib([
      ...HEAD,
      "# NUMBER CATEGORIES: 3",
      "# CATEGORY NAME 1: Yes",
      "4: {},{1,3},2",
      "1: 1,{}",
    ]);
    expect(file.categories).toEqual(["Yes", "2", "3"]);
    expect(file.ballots).toEqual([
      { places: [[], ["1", "3"], ["2"]], weight: 4 },
      { places: [["1"], []], weight: 1 },
    ]);
  });

  it("may be from before 2022", () => {
    const old = ["3", "1,", "2,Bert, the tall", "3,Chloé", "7,7,2", "5,3,{1,2}", "2,1"];
    expect(parsePreflib(old)).toEqual({
      optionIds: ["1", "2", "3"],
      names: ["1", "Bert, the tall", "Chloé"],
      categories: null,
      ballots: [
        { places: [["3"], ["1", "2"]], weight: 5 },
        { places: [["1"]], weight: 2 },
      ],
    });
  });

  it.each([
    [["2", "1,Anne"], "line 2: the file ends before the name of alternative 2"],
    [["2", "1,Anne", "3,Bert"], 'line 3: "3,Bert" should be 2, a comma and a name'],
    [["1", "1,Anne", "2: 1"], 'line 3: "2: 1" should be three numbers of ballots'],
    [["1", "1,Anne", "2,2,1", "2,2"], 'line 4: "2" should be an alternative\'s number, from 1 to 1'],
    [[], "line 1: the file is empty"],
    [
      [...HEAD, ...Array(101).fill("999999999: 1")],
      "line 105: the file holds more ballots than can be counted exactly",
    ],
    [["1: 1,2"], "line 1: the file does not say its NUMBER ALTERNATIVES"],
    [["# NUMBER ALTERNATIVES: 1e400"], 'line 1: "1e400" should be a whole number, from 1 to 10000'],
    [[...HEAD, "1,2,3"], 'line 5: "1,2,3" is not a ballot'],
    [[...HEAD, "x: 1,2"], 'line 5: "x" should be a whole number, from 1 to 999999999'],
    [[...HEAD, "1: 1,{2"], 'line 5: "1,{2" is not a ranking'],
    [[...HEAD, "1: 1,,2"], 'line 5: "1,,2" is not a ranking'],
    [[...HEAD, "1: 1,4"], 'line 5: "4" should be an alternative\'s number, from 1 to 3'],
    [[...HEAD, "1: 1,{2,1}"], "line 5: alternative 1 stands twice in a ballot"],
    [[...HEAD, "# DATA TYPE: cat", "1: 1,{2,3}"], "line 6: the file does not say its NUMBER CATEGORIES"],
    [[...HEAD, "# NUMBER CATEGORIES: 2", "1: 1,2,3"], "line 6: the ballot has 3 categories and the file 2"],
  ])("%j is refused with a sentence", (lines, sentence) => {
    expect(() => parsePreflib(lines)).toThrow(sentence);
  });

  it("is read or refused with a sentence, whatever stands in it", () => {
    const sign = fc.constantFrom("1", "2", ",", "{", "}", ":", "#", " ", "NUMBER CATEGORIES", "\u0000", "9e999");
    fc.assert(
      fc.property(fc.array(fc.array(sign).map((signs) => signs.join(""))), (lines) => {
        try {
          parsePreflib([...HEAD, ...lines]);
        } catch (error) {
          expect(error).toBeInstanceOf(MalformedFile);
        }
      }),
    );
  });
});
