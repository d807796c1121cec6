import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aRule, someChoice } from "../../../../tests/support/vote-rules";
import type { BudgetPaper } from "./budget-paper";
import { canonicalJson } from "./canonical-json";
import { acceptChoice, isBlank } from "./choices";
import { readReceiptCode, receiptCode } from "./receipt";
import { electionMethods } from "./vote-rule";

describe("a ballot on a resolution", () => {
  test("holds for, against or abstention and nothing else", () => {
    const vote = aRule("resolution");
    expect(acceptChoice({ resolution: "for", mark: "Jean" }, vote)).toEqual({ resolution: "for" });
    for (const choice of [{ resolution: "perhaps" }, { projects: [1] }, "for", null, undefined, ["for"]])
      expect(acceptChoice(choice, vote)).toBeNull();
  });
  test("does not fit in any other vote", () => {
    for (const method of ["consent", "budget", ...electionMethods] as const)
      expect(acceptChoice({ resolution: "for" }, aRule(method)), method).toBeNull();
  });
});

describe("a ballot on a budget", () => {
  const vote = aRule("budget");
  test("is written in one order, whatever the order in which projects were ticked", () => {
    expect(acceptChoice({ projects: [8, 3] }, vote)).toEqual({ projects: [3, 8] });
    expect(acceptChoice({ projects: [] }, vote)).toEqual({ projects: [] });
  });
  test("refuses a project twice, one of another round, and what is no number", () => {
    for (const projects of [[3, 3], [3, 9], ["3"], "3", [null]])
      expect(acceptChoice({ projects }, vote), String(projects)).toBeNull();
  });

  const onPaper = (paper: BudgetPaper) => ({ ...vote, rule: { ...vote.rule, paper } });
  test("approves no more projects than its paper takes, and one where one is chosen", () => {
    const two = onPaper({ form: "approval", most: 2 });
    expect(acceptChoice({ projects: [8, 3] }, two)).toEqual({ projects: [3, 8] });
    expect(acceptChoice({ projects: [3, 5, 8] }, two)).toBeNull();
    const one = onPaper({ form: "choose-one" });
    expect([[], [5], [3, 5]].map((projects) => acceptChoice({ projects }, one))).toEqual([
      { projects: [] },
      { projects: [5] },
      null,
    ]);
  });
  test("gives points within both limits, in the order of the projects", () => {
    const paper = onPaper({ form: "points", perOption: 5, inAll: 8 });
    expect(acceptChoice({ points: { 8: 3, 3: 5, 5: 0 } }, paper)).toEqual({ points: { 3: 5, 8: 3 } });
    for (const points of [{ 3: 6 }, { 3: 5, 5: 4 }, { 9: 1 }, { 3: -1 }, { 3: 0.5 }])
      expect(acceptChoice({ points }, paper), JSON.stringify(points)).toBeNull();
  });
  test("ranks each project once, as many as its paper takes", () => {
    const paper = onPaper({ form: "ranking", most: 2 });
    expect(acceptChoice({ ranking: [["8"], ["3"]] }, paper)).toEqual({ ranking: [["8"], ["3"]] });
    for (const ranking of [[["3", "8"]], [["3"], ["3"]], [["3"], ["5"], ["8"]], [["9"]], [[3]]])
      expect(acceptChoice({ ranking }, paper), JSON.stringify(ranking)).toBeNull();
  });
  test("of one form does not fit in a paper of another, whatever the form", () => {
    const said = { approval: { projects: [3] }, points: { points: { 3: 1 } }, ranking: { ranking: [["3"]] } };
    const papers = [
      onPaper({ form: "approval", most: null }),
      onPaper({ form: "points", perOption: null, inAll: 3 }),
      onPaper({ form: "ranking", most: null }),
    ];
    for (const paper of papers)
      for (const [form, choice] of Object.entries(said))
        expect(acceptChoice(choice, paper) !== null, `${form} in ${paper.rule.paper.form}`).toBe(
          form === paper.rule.paper.form,
        );
  });
});

describe("a ballot on consent", () => {
  const vote = aRule("consent");
  test("says why one objects, may say why one hesitates, and needs no reason to consent", () => {
    expect(acceptChoice({ position: "objection", reason: " Trop tôt. " }, vote)).toEqual({
      position: "objection",
      reason: "Trop tôt.",
    });
    for (const reason of ["", "  ", undefined, 3])
      expect(acceptChoice({ position: "objection", reason }, vote)).toBeNull();
    expect(acceptChoice({ position: "reservation", reason: "" }, vote)).toEqual({ position: "reservation" });
    expect(acceptChoice({ position: "consent", reason: "!" }, vote)).toEqual({ position: "consent" });
    expect(acceptChoice({ position: "reservation", reason: "x".repeat(2_001) }, vote)).toBeNull();
  });
});

describe("a ballot among options", () => {
  test("ticks each option once, in the order of the paper", () => {
    const vote = aRule("approval");
    expect(acceptChoice({ approved: ["3", "1"] }, vote)).toEqual({ approved: ["1", "3"] });
    for (const approved of [["1", "1"], ["9"], [1], "1"]) expect(acceptChoice({ approved }, vote)).toBeNull();
  });
  test("gives whole points within both limits, and does not write noughts", () => {
    const vote = aRule("score");
    expect(acceptChoice({ points: { 1: 0, 2: 5, 3: 3 } }, vote)).toEqual({ points: { 2: 5, 3: 3 } });
    for (const points of [{ 1: 6 }, { 1: 5, 2: 5, 3: 1 }, { 1: 0.5 }, { 1: -1 }, { 9: 1 }, { 1: "1" }, [1]])
      expect(acceptChoice({ points }, vote), JSON.stringify(points)).toBeNull();
  });
  test("gives the worst grade to what it leaves out, unless it grades nothing", () => {
    const vote = aRule("majority_judgment");
    expect(acceptChoice({ grades: { 2: 0 } }, vote)).toEqual({ grades: { 1: 6, 2: 0, 3: 6 } });
    expect(acceptChoice({ grades: {} }, vote)).toEqual({ grades: {} });
    expect(acceptChoice({ grades: { 1: 7 } }, vote)).toBeNull();
  });
  test("ranks each option once; equal places only where the form has them", () => {
    const shared = { ranking: [["3", "1"], ["2"]] };
    expect(acceptChoice(shared, aRule("schulze"))).toEqual({ ranking: [["1", "3"]] });
    for (const method of ["irv", "stv"] as const) {
      expect(acceptChoice(shared, aRule(method))).toBeNull();
      expect(acceptChoice({ ranking: [["2"], ["1"], ["3"]] }, aRule(method))).toEqual({
        ranking: [["2"], ["1"], ["3"]],
      });
    }
    for (const ranking of [[["1"], ["1"]], [["9"]], [[]], ["1"], "1"])
      expect(acceptChoice({ ranking }, aRule("schulze")), JSON.stringify(ranking)).toBeNull();
  });
  test("has one written form: what was accepted is accepted again as it is, and says no more", () => {
    for (const method of electionMethods) {
      fc.assert(
        fc.property(someChoice(method), (choice) => {
          const vote = aRule(method);
          const accepted = acceptChoice(choice, vote);
          if (accepted === null) return;
          expect(canonicalJson(acceptChoice(accepted, vote))).toBe(canonicalJson(accepted));
          expect(acceptChoice({ ...choice, mark: "Jean" }, vote)).toEqual(accepted);
        }),
      );
    }
  });
  test("is blank when it says nothing", () => {
    for (const choice of [{ approved: [] }, { points: {} }, { grades: {} }, { ranking: [] }])
      expect(isBlank(choice)).toBe(true);
    expect(isBlank({ approved: ["1"] })).toBe(false);
  });
});

describe("a receipt code", () => {
  test("uses 100 random bits in five groups", () => {
    expect(receiptCode(Uint8Array.from({ length: 20 }, (_, i) => i))).toBe("0123-4567-89AB-CDEF-GHJK");
    expect(receiptCode(new Uint8Array(20).fill(255))).toBe("ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ");
  });
  test("is read back from careless typing", () => {
    expect(readReceiptCode(" o123 4567-89ab cdefGHJK")).toBe("0123-4567-89AB-CDEF-GHJK");
    expect(readReceiptCode("i123-4567-89AB-CDEF-GHJl")).toBe("1123-4567-89AB-CDEF-GHJ1");
    for (const typed of ["", "0123", "0123-4567-89AB-CDEF-GHJKM", "U123-4567-89AB-CDEF-GHJK"])
      expect(readReceiptCode(typed)).toBeNull();
  });
});
