import { acceptChoice, longestReason } from "./choices";
import type { VoteRule, VoteRules } from "./vote-rule";

/** Why a choice is refused, in terms that a page can say, and at which options of the paper. */
export interface ChoiceFault {
  readonly code: "reasonMissing" | "reasonTooLong" | "tooManyPoints" | "tooManyForOne" | "sameRank" | "unreadable";
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
    default:
      return unreadable;
  }
}

function reasonFault({ position, reason }: Record<string, unknown>): ChoiceFault {
  if (typeof reason === "string" && reason.trim().length > longestReason)
    return { code: "reasonTooLong", options: [], values: { most: longestReason } };
  return position === "objection" ? { code: "reasonMissing", options: [] } : unreadable;
}

function pointsFault(points: unknown, { options, perOption, inAll }: VoteRules["score"]): ChoiceFault {
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
