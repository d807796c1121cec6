import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { floatEqualShares } from "../../../../tests/support/float-equal-shares";
import { sharedData } from "../../../../tests/support/shared-data";
import { linesIn } from "../../participation/rules/text-lines";
import type { Election, Satisfaction } from "./election";
import { runEqualShares } from "./equal-shares";
import { parsePabulib } from "./pabulib";
import { electionOf } from "./pabulib-election";
import { exactlyHeld } from "./price";
import { profileOf } from "./profile";

/** What Equal Shares funds, exactly and in floats, and what was bought with all that its supporters held. */
function counted(election: Election, satisfaction: Satisfaction) {
  const profile = profileOf(election, satisfaction, { by: "name" });
  const idOf = (project: number) => profile.projects[project]?.id ?? "";
  const withAll: string[] = [];
  const { selected } = runEqualShares(profile, BigInt(profile.envelopeCents), (purses, project) => {
    const cost = BigInt(profile.projects[project]?.costCents ?? 0) * BigInt(profile.shares) * purses.denominator;
    if (exactlyHeld(purses, project) === cost) withAll.push(idOf(project));
  });
  const inFloats = floatEqualShares(profile, profile.envelopeCents / profile.shares);
  return { exact: selected.map(idOf), inFloats, withAll };
}

const costs = (amounts: Record<string, number>) =>
  Object.entries(amounts).map(([id, costCents]) => ({ id, costCents }));

describe("what is decided to the last fraction of a cent", () => {
  it("funds a project that costs exactly what six voters hold of 4 cents, where six times 4/6 is less in floats", () => {
    const election = { envelopeCents: 4, projects: costs({ a: 4 }), ballots: [{ projectIds: ["a"], weight: 6 }] };
    expect(
      Array(6)
        .fill(4 / 6)
        .reduce((a, b) => a + b),
    ).toBeLessThan(4);
    for (const satisfaction of ["cost", "cardinality"] as const)
      expect(counted(election, satisfaction)).toEqual({ exact: ["a"], inFloats: [], withAll: ["a"] });
  });

  it("funds what nine of 75 voters hold exactly after another purchase", () => {
    const election = {
      envelopeCents: 7_557,
      projects: costs({ all: 7, some: 906 }),
      ballots: [
        { projectIds: ["all", "some"], weight: 9 },
        { projectIds: ["all"], weight: 66 },
      ],
    };
    expect(counted(election, "cost")).toEqual({ exact: ["all", "some"], inFloats: ["all"], withAll: ["some"] });
  });

  it("sees that two prices are equal, so that the lower cost comes first, where a tenth of 71 over 71 is not a tenth", () => {
    const election = {
      envelopeCents: 150,
      projects: costs({ a: 1, b: 71 }),
      ballots: [
        { projectIds: [], weight: 6 },
        { projectIds: ["b"], weight: 5 },
        { projectIds: ["a", "b"], weight: 5 },
        { projectIds: ["a"], weight: 5 },
      ],
    };
    expect(71 / 10 / 71).toBeLessThan(1 / 10);
    expect(counted(election, "cost")).toEqual({ exact: ["a"], inFloats: ["b", "a"], withAll: [] });
  });
});

const { path, missing, where } = sharedData("pabulib");

describe.skipIf(missing)(`real elections that floats decide otherwise ${where}`, () => {
  const read = (file: string) => electionOf(parsePabulib(linesIn([readFileSync(join(path, file), "utf8")])));
  const sorted = (ids: readonly string[]) => ids.toSorted();

  it.each(["cost", "cardinality"] as const)(
    "Zabrze 2021, Zaborze Południe, 112 voters: one is exactly affordable, by %s",
    (by) => {
      const { exact, inFloats, withAll } = counted(read("Poland_Zabrze_2021_Zaborze_Poludnie.pb"), by);
      expect(withAll).toEqual(["P0020"]);
      expect(sorted(exact)).toEqual(sorted([...inFloats, "P0020"]));
    },
  );

  it("a ranking by 75 voters: equal prices", () => {
    const { exact, inFloats } = counted(read("Worldwide_Mechanical_Turk_Ranking_value_money_8.pb"), "cost");
    const only = (one: readonly string[], other: readonly string[]) => one.filter((id) => !other.includes(id)).sort();
    expect([only(exact, inFloats), only(inFloats, exact)]).toEqual([
      ["16", "17", "51"],
      ["28", "39"],
    ]);
  });
});
