import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Satisfaction } from "~/domain/budgets/rules/election";
import { parsePabulib } from "~/domain/budgets/rules/pabulib";
import { electionOf } from "~/domain/budgets/rules/pabulib-election";
import { parseBlt } from "~/domain/participation/rules/blt-file";
import { parseCondorcetFile } from "~/domain/participation/rules/condorcet-file";
import type { RankedBallot } from "~/domain/participation/rules/ranked-ballots";
import { linesIn } from "~/domain/participation/rules/text-lines";
import type { StvVariant, VoteRule } from "~/domain/participation/rules/vote-rule";
import { recount } from "../../scripts/recount.mjs";
import { sharedData } from "../support/shared-data";
import { publish } from "../support/some-archives";

const [stv, condorcet, pabulib] = [sharedData("stv"), sharedData("condorcet"), sharedData("pabulib")];

function expectSame(ruled: VoteRule, sent: readonly unknown[]) {
  const majority = { numerator: 1, denominator: 2, strict: true, base: "votes_cast" } as const;
  const quorum = { numerator: 1, denominator: 10 };
  const archive = publish({ ...ruled, sent, absent: 10, quorum, majority, lotSeed: "5d1c" });
  expect(archive.ballots.length).toBe(sent.length);
  expect(recount(archive)).toMatchObject({ verdict: "same", differences: [] });
}

const each = ({ weight = 1 }: { weight?: number }, choice: unknown) => Array.from({ length: weight }, () => choice);

/** Ids of a file as those of a ballot paper. */
function renamed(ids: readonly string[], ballots: readonly RankedBallot[]) {
  const idOf = new Map(ids.map((id, i) => [id, `${i + 1}`]));
  const options = ids.map((title, i) => ({ id: `${i + 1}`, title }));
  const rankings = ballots.flatMap((ballot) =>
    each(ballot, { ranking: ballot.places.map((place) => place.map((id) => idOf.get(id))) }),
  );
  return { options, rankings };
}

describe.skipIf(stv.missing)(`real council elections ${stv.where}`, () => {
  const variants: StvVariant[] = ["scottish", "wigm-prf", "meek-prf"];
  it.each(["edinburgh_2017_ward7.blt", "moray_2012_ward1.blt", "glasgow_2022_ward8.blt", "Linn-2007.blt"])(
    "%s, by each variant, with and without reserved seats",
    (name) => {
      const file = parseBlt(readFileSync(join(stv.path, name), "utf8").split("\n"));
      const strict = file.ballots.filter(({ places }) => places.length > 0 && places.every((one) => one.length === 1));
      const { options, rankings } = renamed(file.optionIds, strict);
      const last = options.map((option, i) => (i >= options.length - 2 ? { ...option, group: "c" } : option));
      for (const variant of variants) {
        const rule = { options: last, seats: file.seats, variant };
        expectSame({ method: "stv", rule: { ...rule, reserved: [] } }, rankings);
        expectSame({ method: "stv", rule: { ...rule, reserved: [{ group: "c", title: "C", seats: 2 }] } }, rankings);
      }
    },
  );
});

describe.skipIf(condorcet.missing)(`real rankings, by Schulze ${condorcet.where}`, () => {
  it.each(["A01", "A28", "A90", "D05", "D10"])("%s", (name) => {
    const file = parseCondorcetFile(readFileSync(join(condorcet.path, `${name}.cvotes`), "utf8").split("\n"));
    const { options, rankings } = renamed(file.optionIds, file.ballots);
    for (const leftOut of ["last", "unranked"] as const) {
      expectSame({ method: "schulze", rule: { options, places: 1, equalRanks: true, leftOut } }, rankings);
    }
  });
});

describe.skipIf(pabulib.missing)(`real budgets ${pabulib.where}`, () => {
  it.each([
    "Netherlands_Assen_2024",
    "Poland_Wieliczka_2023_Green_Budget",
    "Poland_Swiecie_2023",
    "Switzerland_Zurich_D5",
  ])("%s", (name) => {
    const { rule, ballots, numberOf } = readBudget(name);
    const sent = ballots.flatMap((ballot) =>
      each(ballot, { projects: [...new Set(ballot.projectIds)].map((id) => numberOf.get(id)) }),
    );
    for (const settings of [
      { rule: "equal-shares", satisfaction: "cost", completion: "add1-greedy", start: "exact" },
      { rule: "equal-shares", satisfaction: "cardinality", completion: "add1-exhaustive", start: "floor" },
      { rule: "phragmen", satisfaction: "cost", completion: "none", start: "exact" },
    ]) {
      const allocation = { ...settings, incrementCents: 100 };
      expectSame({ method: "budget", rule: { ...rule, allocation } }, sent);
    }
  });

  it("Poland_Katowice_2020_Ligota-Panewniki, with three points to give", () => {
    const { rule, ballots, numberOf } = readBudget("Poland_Katowice_2020_Ligota-Panewniki");
    const sent = ballots.flatMap((ballot) =>
      each(ballot, {
        points: Object.fromEntries(ballot.projectIds.map((id, i) => [numberOf.get(id), ballot.points?.[i]])),
      }),
    );
    const paper = { form: "points", perOption: null, inAll: 3 } as const;
    for (const allocation of allocationsBy("points"))
      expectSame({ method: "budget", rule: { ...rule, allocation, paper } }, sent);
  });

  it("Poland_Krakow_2019_Czyzyny, with three places in order", () => {
    const { rule, ballots, numberOf } = readBudget("Poland_Krakow_2019_Czyzyny");
    const sent = ballots.flatMap((ballot) =>
      each(ballot, { ranking: ballot.projectIds.map((id) => [`${numberOf.get(id)}`]) }),
    );
    const paper = { form: "ranking", most: 3 } as const;
    for (const allocation of allocationsBy("borda"))
      expectSame({ method: "budget", rule: { ...rule, allocation, paper } }, sent);
  });
});

function readBudget(name: string) {
  const text = readFileSync(join(pabulib.path, `${name}.pb`), "utf8");
  const { envelopeCents, projects: listed, ballots } = electionOf(parsePabulib(linesIn([text])));
  const numberOf = new Map(listed.map(({ id }, i) => [id, i + 1]));
  const projects = listed.map(({ id, costCents }, i) => ({ id: i + 1, title: id, costCents }));
  return { rule: { envelopeCents, projects }, ballots, numberOf };
}

function allocationsBy(satisfaction: Satisfaction) {
  const common = { satisfaction, incrementCents: 100, start: "exact" };
  return [
    { ...common, rule: "equal-shares", completion: "add1-greedy" },
    { ...common, rule: "equal-shares", completion: "greedy", threshold: true, comparison: true },
    { ...common, rule: "greedy", completion: "none" },
  ];
}
