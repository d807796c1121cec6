import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sharedData } from "../../../../tests/support/shared-data";
import { linesIn } from "../../participation/rules/text-lines";
import { allocate } from "./allocate";
import { runWithCompletion } from "./completion";
import type { AllocationSettings, Completion, Election, Satisfaction } from "./election";
import { runGreedy } from "./greedy";
import { parsePabulib } from "./pabulib";
import { electionOf } from "./pabulib-election";
import { writePabulib } from "./pabulib-writer";
import { runPhragmen } from "./phragmen";
import { profileOf } from "./profile";
import { viewOf } from "./result-view";

interface Expected {
  vote_type: string;
  official_selected: string[] | null;
  official_reproduced_by: string[] | null;
  expected: Record<string, { winners: string[]; cost: number }>;
}

const { path, missing, where } = sharedData("pabulib");
const files: Record<string, Expected> = missing
  ? {}
  : JSON.parse(readFileSync(join(path, "expected.json"), "utf8")).files;
const textOf = (file: string) => readFileSync(join(path, file), "utf8");
const electionIn = (file: string) => electionOf(parsePabulib(linesIn([textOf(file)])));

const SATISFACTIONS: Record<string, Satisfaction> = {
  cost: "cost",
  card: "cardinality",
  points: "points",
  borda: "borda",
};
/** What is run for a completion, and whether what greedy adds belongs to it: one count serves both. */
const COMPLETIONS: Record<string, [run: Completion, withGreedy: boolean]> = {
  none: ["greedy", false],
  u: ["greedy", true],
  add1: ["add1-greedy", false],
  add1u: ["add1-greedy", true],
  add1e: ["add1-exhaustive-greedy", false],
  add1eu: ["add1-exhaustive-greedy", true],
};

/**
 * The keys are explained in the data's own notes. Where the two independent programs differ (Zurich S5D10, projects
 * listed with 0 points) this project does not take 0 points for support.
 *
 * Counts a key of the independent results, such as `mes_card_add1_int`.
 */
function counter(election: Election & { centsPerUnit: number }) {
  const profileFor = remembering((satisfaction: Satisfaction) => profileOf(election, satisfaction, { by: "name" }));
  const countOf = remembering((key: string) => {
    const [satisfaction, completion, start] = key.split(" ") as [Satisfaction, Completion, "exact" | "floor"];
    const settings = { completion, incrementCents: election.centsPerUnit, start };
    return runWithCompletion(profileFor(satisfaction), settings);
  });
  return (key: string): string[] => {
    const [rule, name = "cost", variant = "none", int] = key.split("_");
    const satisfaction = SATISFACTIONS[name] as Satisfaction;
    const profile = profileFor(satisfaction);
    const [completion, withGreedy] = COMPLETIONS[variant] as [Completion, boolean];
    const equalShares = () => {
      const { kept, selected } = countOf(`${satisfaction} ${completion} ${int ? "floor" : "exact"}`);
      return withGreedy ? selected : kept.selected;
    };
    const greedy = () => runGreedy(profile, { budgetCents: profile.envelopeCents });
    const count = rule === "phragmen" ? runPhragmen(profile) : rule === "greedy" ? greedy() : equalShares();
    return count.flatMap((p) => profile.projects[p]?.id ?? []).sort();
  };
}

function remembering<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}

describe.skipIf(missing)(`real participatory budgets, against results computed by others ${where}`, () => {
  it.each(missing ? ["every election"] : Object.keys(files))("%s", { timeout: 600_000 }, (file) => {
    const count = counter(electionIn(file));
    const theirs = Object.entries((files[file] as Expected).expected);
    expect(theirs.length).toBeGreaterThan(0);
    for (const [key, { winners }] of theirs)
      expect({ key, winners: count(key) }).toEqual({ key, winners: winners.toSorted() });
  });
});

const RULE = { incrementCents: 100, start: "exact", ties: { by: "name" } } as const;

describe.skipIf(missing)(`elections held by Equal Shares ${where}`, () => {
  const decide = (file: string, rest: Partial<AllocationSettings> = {}) =>
    allocate(electionIn(file), {
      rule: "equal-shares",
      satisfaction: "cost",
      completion: "add1",
      comparison: true,
      ...RULE,
      ...rest,
    });

  it("Wieliczka 2023 comes out with its published figures, as the page of a result says them", () => {
    const result = decide("Poland_Wieliczka_2023_Green_Budget.pb");
    const { change, projects, costCents } = viewOf(result, { small: false });
    expect([projects.filter(({ funded }) => funded).length, costCents]).toEqual([30, 99_507_900]);
    const percent = (share = 0) => (share * 100).toFixed(1);
    expect([change?.without, change?.withoutByGreedy].map(percent)).toEqual(["17.8", "27.6"]);
    expect([change?.supported, change?.supportedByGreedy].map((mean) => mean?.toFixed(3))).toEqual(["1.617", "1.471"]);
    expect(change?.onlyByGreedy).toEqual({ projects: 4, votes: 1_453 });
    expect(change?.only).toEqual({ projects: 11, votes: 2_414 });
    expect(result.replacedByGreedy).toBe(false);
  });

  it.each(["Poland_Wieliczka_2023_Green_Budget.pb", "Poland_Swiecie_2023.pb"])("%s: the official winners", (file) => {
    const official = files[file]?.official_selected ?? [];
    expect(decide(file).selected.toSorted()).toEqual(official.toSorted());
    expect(decide(file, { threshold: true }).selected.toSorted()).toEqual(official.toSorted());
  });
});

describe.skipIf(missing)(`cities that count by votes ${where}`, () => {
  const byVotes = Object.keys(files).filter((file) => ["approval", "choose-1"].includes(files[file]?.vote_type ?? ""));
  const skipping = byVotes.filter((file) => files[file]?.official_reproduced_by?.includes("skip"));
  const stopping = byVotes.filter((file) => files[file]?.official_reproduced_by?.includes("noskip"));

  it.each([
    ["skip what does not fit", false, skipping],
    ["stop at the first misfit", true, stopping],
  ])("are reproduced when they %s", (_, stopAtFirstMisfit, cities) => {
    expect(cities.length).toBeGreaterThan(0);
    for (const file of cities) {
      const profile = profileOf(electionIn(file), "cost", { by: "name" });
      const selected = runGreedy(profile, { budgetCents: profile.envelopeCents, stopAtFirstMisfit });
      const official = files[file]?.official_selected ?? [];
      expect({ file, selected: selected.map((p) => profile.projects[p]?.id).sort() }).toEqual({
        file,
        selected: official.toSorted(),
      });
    }
  });
});

it.skipIf(missing)(`every real file is written back with the same meaning ${where}`, () => {
  for (const file of Object.keys(files)) {
    const parsed = parsePabulib(linesIn([textOf(file)]));
    const again = parsePabulib(linesIn([writePabulib(parsed)]));
    expect(again.meta).toEqual(parsed.meta);
    expect(electionOf(again)).toEqual(electionOf(parsed));
  }
});
