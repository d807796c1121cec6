import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BudgetPaper } from "~/domain/participation/rules/budget-paper";
import { recount } from "../../scripts/recount.mjs";
import { readArchiveText } from "../support/archives";
import { paperForms } from "../support/budget-polls";
import { archiveOfVote, seed, smallBudgets } from "../support/small-archives";
import { aBudgetPoll, type PublishedArchive, publish, sealed } from "../support/some-archives";

const placesOf = (archive: PublishedArchive) => recount(archive).differences.map(({ path }) => path);

/** What the result says of each project: its votes, and its score where there is one. */
function figuresOf({ result }: PublishedArchive): string {
  const projects = result.projects as { id: string; votes: number; score?: number }[];
  const sorted = projects.toSorted((a, b) => Number(a.id) - Number(b.id));
  return sorted.map(({ id, votes, score }) => `${id}: ${[votes, score ?? []].flat().join("/")}`).join(", ");
}

function withRule(archive: PublishedArchive, changed: object, ballots = archive.ballots): PublishedArchive {
  return sealed({ ...archive, rule: { ...archive.rule, ...changed }, ballots });
}

describe("the small budget of each paper is counted as by hand", () => {
  it.each([
    ["approval", 4, ["13", "12"], "11: 1, 12: 2, 13: 3"],
    ["choose-one", 4, ["11", "13"], "11: 2, 12: 1, 13: 1"],
    ["points", 5, ["11", "13"], "11: 2/10, 12: 3/3, 13: 3/3"],
    ["ranking", 5, ["12", "11"], "11: 2/3, 12: 3/3, 13: 5/0"],
  ] as const)("%s: %i ballots are in order and fund %j", (form, ballots, selected, figures) => {
    const archive = archiveOfVote(smallBudgets[form]);
    expect(recount(archive)).toMatchObject({ verdict: "same", result: { selected } });
    expect(archive.ballots).toHaveLength(ballots);
    expect(figuresOf(archive)).toBe(figures);
    expect(readArchiveText(JSON.stringify(archive)).rule).toMatchObject({ paper: { form } });
  });
});

describe("a project below the threshold leaves the ballots", () => {
  const project = { id: 14, title: "Serre", costCents: 30_000 };
  const withThreshold = (form: "points" | "ranking", sent: readonly unknown[]) => {
    const { rule } = smallBudgets[form];
    const allocation = { ...rule.allocation, threshold: true };
    const archive = archiveOfVote({
      method: "budget",
      rule: { ...rule, projects: [...rule.projects, project], allocation },
      sent,
    });
    expect(recount(archive)).toMatchObject({ verdict: "same" });
    return figuresOf(archive);
  };

  it("and those that stand before it in a ranking lose a place", () => {
    const [long, short] = [
      ["11", "14", "12"],
      ["12", "11"],
    ].map((ids) => ({ ranking: ids.map((id) => [id]) }));
    expect(withThreshold("ranking", [long, long, long, short, short])).toBe("11: 5/3, 12: 5/2, 13: 0/0, 14: 3/0");
  });

  it("and the others keep their points", () => {
    const [long, short] = [{ points: { "11": 4, "14": 2 } }, { points: { "12": 3 } }];
    expect(withThreshold("points", [long, long, long, short, short])).toBe("11: 3/12, 12: 2/6, 13: 0/0, 14: 3/0");
  });
});

describe("a ballot that the paper does not take is named", () => {
  const approvals = (most: number | null): BudgetPaper => ({ form: "approval", most });
  const points = (perOption: number | null, inAll: number | null): BudgetPaper => ({
    form: "points",
    perOption,
    inAll,
  });
  const ranking = (most: number | null): BudgetPaper => ({ form: "ranking", most });
  const cases: [BudgetPaper | undefined, Record<string, unknown>][] = [
    [undefined, { points: { "11": 1 } }],
    [undefined, { ranking: [["11"]] }],
    [undefined, { projects: ["11"] }],
    [approvals(null), { projects: [12, 11] }],
    [approvals(null), { projects: [11, 11] }],
    [approvals(1), { projects: [11, 12] }],
    [approvals(1), { projects: [99] }],
    [{ form: "choose-one" }, { projects: [11, 12] }],
    [{ form: "choose-one" }, { ranking: [["11"]] }],
    [points(5, null), { points: { "11": 6 } }],
    [points(null, 6), { points: { "11": 4, "12": 3 } }],
    [points(5, 6), { points: { "11": 0 } }],
    [points(5, 6), { points: { "11": 1.5 } }],
    [points(5, 6), { points: { "99": 1 } }],
    [points(5, 6), { points: { "011": 1 } }],
    [points(5, 6), { points: [1] }],
    [points(5, 6), { projects: [11] }],
    [points(5, 6), { points: {}, projects: [] }],
    [ranking(1), { ranking: [["11"], ["12"]] }],
    [ranking(null), { ranking: [["11", "12"]] }],
    [ranking(null), { ranking: [["11"], []] }],
    [ranking(null), { ranking: [["11"], ["11"]] }],
    [ranking(null), { ranking: ["11"] }],
    [ranking(null), { ranking: [[11]] }],
    [ranking(null), { projects: [11] }],
  ];
  it.each(cases)("%j does not take %j", (paper, ballot) => {
    const archive = withRule(archiveOfVote(smallBudgets.approval), { paper }, [ballot]);
    expect(placesOf(archive)).toContain("ballots[0]");
  });
});

it.each([
  null,
  "approval",
  {},
  { form: "cumulative" },
  { form: { toString: 0 } },
  { form: "__proto__" },
  { form: "approval" },
  { form: "approval", most: 0 },
  { form: "ranking", most: 1.5 },
  { form: "points", perOption: 5 },
  { form: "points", perOption: -1, inAll: null },
])("%j is no paper, and an archive with it is none", (paper) => {
  expect(() => recount(withRule(archiveOfVote(smallBudgets.points), { paper }))).toThrow("form");
});

it("what a rule says beside what it should changes nothing, whatever it is called", () => {
  const beside = { known: 5, ids: ["99"], numbers: 5, options: 5 };
  const archive = archiveOfVote(smallBudgets.points);
  const paper = { ...smallBudgets.points.rule.paper, ...beside };
  expect(recount(withRule(archive, { ...beside, paper }))).toMatchObject({ verdict: "same" });
  expect(placesOf(withRule(archive, { paper }, [{ points: { "99": 1 } }]))).toContain("ballots[0]");
});

it("points moved from one project to another are found in the result", () => {
  const honest = archiveOfVote(smallBudgets.points);
  const ballots = honest.ballots.map((one, i) => (i === 0 ? { points: { "12": 5 } } : one));
  const places = placesOf(sealed({ ...honest, ballots }));
  expect(places.some((place) => place.startsWith("result.projects"))).toBe(true);
});

describe("the published schema describes any archive of a budget", () => {
  it.each(paperForms)("%s", (form) => {
    fc.assert(
      fc.property(aBudgetPoll(form), (poll) => {
        const archive = publish({ ...poll, lotSeed: seed });
        expect(readArchiveText(JSON.stringify(archive))).toEqual(archive);
      }),
      { numRuns: Number(process.env.RUNS ?? 50) },
    );
  });
});
