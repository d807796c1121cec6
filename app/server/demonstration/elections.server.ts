import type { Database } from "#db/client";
import * as asked from "#db/seed/elections";
import type { RuledBy, VoteRule } from "~/domain/participation/rules/vote-rule";
import type { Filled } from "./fill-structure.server";
import { approvalsOf, gradesOf, pointsOf, rankingOf } from "./leanings";
import type { Step } from "./time.server";
import { announceAs, castAs, settle, voteAsking } from "./votes.server";

type Ruled = Exclude<VoteRule, RuledBy<"budget">>;
type Choose = (asked: asked.Asked, draw: () => number) => unknown;

const team = { group: "equipe", title: "Équipe mutualisée", seats: 1 };

const elections: { told: asked.Asked; ruled: Ruled; choose: Choose; open?: true }[] = [
  {
    told: asked.boardElection,
    ruled: {
      method: "stv",
      rule: { options: optionsOf(asked.boardElection), seats: 3, variant: "scottish", reserved: [team] },
    },
    choose: rankingOf,
  },
  {
    told: asked.newsletterName,
    ruled: { method: "majority_judgment", rule: { options: optionsOf(asked.newsletterName), places: 1, grades: 7 } },
    choose: gradesOf,
  },
  {
    told: asked.welcomePriorities,
    ruled: {
      method: "score",
      rule: { options: optionsOf(asked.welcomePriorities), places: 3, perOption: 4, inAll: 10 },
    },
    choose: pointsOf,
  },
  {
    told: asked.assemblyTown,
    ruled: {
      method: "schulze",
      rule: { options: optionsOf(asked.assemblyTown), places: 1, equalRanks: true, leftOut: "last" },
    },
    choose: rankingOf,
  },
  {
    told: asked.dayThemes,
    ruled: { method: "approval", rule: { options: optionsOf(asked.dayThemes), places: 2 } },
    choose: approvalsOf,
    open: true,
  },
];

/** Choices among options by every method, published but for one, in which a visitor can vote. */
export function electionSteps(filled: Filled): Step[] {
  return elections.flatMap(({ told, ruled, choose, open }) => [
    {
      daysAgo: told.askedDaysAgo,
      happen: async (tx: Database) => {
        const voteId = await announceAs(tx, filled, { ...told, ruled });
        await castAs(tx, voteId, told, (draw) => choose(told, draw));
      },
    },
    ...(open ? [] : [settling(told)]),
  ]);
}

/** A proposal decided by consent, in two turns. */
export function consentSteps(filled: Filled): Step[] {
  const { turns, ...from } = asked.consents;
  return turns.flatMap((turn) => [
    {
      daysAgo: turn.askedDaysAgo,
      happen: async (tx: Database) => {
        const told = { ...from, ...turn, ruled: { method: "consent", rule: {} } as const };
        const voteId = await announceAs(tx, filled, told);
        const said = [...turn.positions];
        await castAs(tx, voteId, { turnoutPercent: 100, most: said.length }, () => said.pop());
      },
    },
    settling(turn),
  ]);
}

/** Three days after closing at least: one that fell on a week-end was put off to Monday evening. */
export function settling({
  question,
  askedDaysAgo,
  openForDays,
}: Pick<asked.Asked, "question" | "askedDaysAgo" | "openForDays">): Step {
  return {
    daysAgo: askedDaysAgo - openForDays - 3,
    happen: async (tx) => settle(tx, await voteAsking(tx, question)),
  };
}

function optionsOf({ options }: asked.Asked) {
  return options.map(({ likes: _, ...option }, at) => ({ id: `${at + 1}`, ...option }));
}
