import { mostNamed, paperOf } from "./budget-paper";
import { acceptChoice, longestReason } from "./choices";
import type { VoteRule, VoteRules } from "./vote-rule";

/** Why a choice is refused, in terms that a page can say, and at which options of the paper. */
export interface ChoiceFault {
  readonly code:
    | "reasonMissing"
    | "reasonTooLong"
    | "tooManyPoints"
    | "tooManyForOne"
    | "tooManyProjects"
    | "sameRank"
    | "unreadable";
  readonly options: readonly string[];
  readonly values?: Readonly<Record<string, number>>;
}

const unreadable: ChoiceFault = { code: "unreadable", options: [] };

/** What is wrong with a choice that `acceptChoice` refuses; null for one that it accepts. */
export function choiceFault(choice: unknown, vote: VoteRule): ChoiceFault | null {
  if (acceptChoice(choice, vote)) return null;
  const said = (choice ?? {}) as Record<string, unknown>;
  switch (vote.method) {
    case "consent":
      return reasonFault(said);
    case "score":
      return pointsFault(said.points, vote.rule);
    case "schulze":
    case "irv":
    case "stv":
      return rankFault(said.ranking, vote.method === "schulze" && vote.rule.equalRanks);
    case "budget":
      return budgetFault(said, vote.rule);
    default:
      return unreadable;
  }
}

function budgetFault(said: Record<string, unknown>, rule: VoteRules["budget"]): ChoiceFault {
  const paper = paperOf(rule);
  if (paper.form === "points") {
    return pointsFault(said.points, { ...paper, options: rule.projects.map(({ id }) => ({ id: `${id}` })) });
  }
  const isRanking = paper.form === "ranking";
  const shared = isRanking ? rankFault(said.ranking, false) : unreadable;
  const named: unknown = isRanking ? said.ranking : said.projects;
  const allowed = mostNamed(paper);
  if (shared.code === "sameRank" || allowed === null || !Array.isArray(named) || named.length <= allowed) return shared;
  return { code: "tooManyProjects", options: [], values: { given: named.length, allowed } };
}

function reasonFault({ position, reason }: Record<string, unknown>): ChoiceFault {
  if (typeof reason === "string" && reason.trim().length > longestReason)
    return { code: "reasonTooLong", options: [], values: { most: longestReason } };
  return position === "objection" ? { code: "reasonMissing", options: [] } : unreadable;
}

type Scoring = Pick<VoteRules["score"], "perOption" | "inAll"> & {
  readonly options: readonly { readonly id: string }[];
};

function pointsFault(points: unknown, { options, perOption, inAll }: Scoring): ChoiceFault {
  const given = Object.entries(points ?? {}).filter((entry): entry is [string, number] =>
    Number.isSafeInteger(entry[1]),
  );
  const above = perOption === null ? [] : given.filter(([, own]) => own > perOption);
  if (perOption !== null && above.length > 0) {
    const ids = options.map(({ id }) => id).filter((id) => above.some(([one]) => one === id));
    return { code: "tooManyForOne", options: ids, values: { allowed: perOption } };
  }
  const sum = given.reduce((total, [, own]) => total + own, 0);
  if (inAll === null || sum <= inAll) return unreadable;
  return { code: "tooManyPoints", options: [], values: { given: sum, allowed: inAll } };
}

function rankFault(ranking: unknown, equalRanks: boolean): ChoiceFault {
  if (equalRanks || !Array.isArray(ranking)) return unreadable;
  const shared = ranking.filter((place: unknown): place is string[] => Array.isArray(place) && place.length > 1);
  return shared.length > 0 ? { code: "sameRank", options: shared.flat() } : unreadable;
}
