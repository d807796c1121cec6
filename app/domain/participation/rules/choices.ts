import { type BudgetChoice, mostNamed, paperOf } from "./budget-paper";
import type { ElectionMethod, VoteMethod, VoteRule, VoteRules } from "./vote-rule";

export type ResolutionChoice = "for" | "against" | "abstention";
export type ConsentPosition = "consent" | "reservation" | "objection";

/**
 * What a ballot says, by method. An empty choice is a blank ballot. A resolution's ballot carries the college that counts
 * it, which the box writes and no member sends.
 */
export interface Choices {
  resolution: { resolution: ResolutionChoice; college?: string };
  consent: { position: ConsentPosition; reason?: string };
  approval: { approved: string[] };
  score: { points: Record<string, number> };
  majority_judgment: { grades: Record<string, number> };
  schulze: { ranking: string[][] };
  irv: { ranking: string[][] };
  stv: { ranking: string[][] };
  budget: BudgetChoice;
}
export type Choice = Choices[VoteMethod];

/** Identical ballots of a box: none is looked at on its own. */
export interface GroupedBallot<Said extends Choice = Choice> {
  readonly choice: Said;
  readonly weight: number;
}

/** The longest reason of an objection or a reservation, in characters. */
export const longestReason = 2_000;

/**
 * What the vote accepts as a choice: the choice in its one written form, or null. One form per choice, because a ballot
 * whose order or fields could vary could carry a mark that makes it recognisable.
 */
export function acceptChoice(choice: unknown, vote: VoteRule): Choice | null {
  if (!isRecord(choice)) return null;
  switch (vote.method) {
    case "resolution":
      return acceptResolution(choice);
    case "consent":
      return acceptConsent(choice);
    case "approval":
      return acceptApprovals(choice, vote.rule);
    case "score":
      return acceptPoints(choice, vote.rule);
    case "majority_judgment":
      return acceptGrades(choice, vote.rule);
    case "schulze":
      return acceptRanking(choice, { ...vote.rule, dropLast: vote.rule.leftOut === "last" });
    case "irv":
    case "stv":
      return acceptRanking(choice, { ...vote.rule, equalRanks: false, dropLast: false });
    case "budget":
      return acceptBudget(choice, vote.rule);
  }
}

/** Whether a ballot of an election says nothing: it counts for the quorum and for nothing else. */
export function isBlank(choice: Choices[ElectionMethod]): boolean {
  return Object.values(choice).every((said: object) => Object.keys(said).length === 0);
}

type Said = Record<string, unknown>;

function acceptResolution({ resolution }: Said): Choices["resolution"] | null {
  return isOneOf(resolution, ["for", "against", "abstention"]) ? { resolution } : null;
}

/** An objection without a reason cannot be answered; a consent needs none. */
function acceptConsent({ position, reason }: Said): Choices["consent"] | null {
  if (!isOneOf(position, ["consent", "reservation", "objection"])) return null;
  const said = typeof reason === "string" ? reason.trim() : "";
  if (said.length > longestReason || (position === "objection" && said === "")) return null;
  return position === "consent" || said === "" ? { position } : { position, reason: said };
}

function acceptApprovals({ approved }: Said, { options }: VoteRules["approval"]): Choices["approval"] | null {
  const ids = options.map(({ id }) => id);
  if (!isListOf(approved, ids)) return null;
  return { approved: ids.filter((id) => approved.includes(id)) };
}

type Scoring = Pick<VoteRules["score"], "perOption" | "inAll"> & Listed;

function acceptPoints({ points }: Said, rule: Scoring): Choices["score"] | null {
  const given = readNumbers(points, rule);
  if (!given) return null;
  const sum = given.reduce((total, [, own]) => total + own, 0);
  if (sum > (rule.inAll ?? sum) || given.some(([, own]) => own > (rule.perOption ?? own))) return null;
  return { points: Object.fromEntries(given.filter(([, own]) => own > 0)) };
}

/** An option that a ballot leaves out gets the worst grade; a ballot that grades none is blank. */
function acceptGrades({ grades }: Said, rule: VoteRules["majority_judgment"]): Choices["majority_judgment"] | null {
  const given = readNumbers(grades, rule);
  if (!given || given.some(([, grade]) => grade >= rule.grades)) return null;
  if (given.length === 0) return { grades: {} };
  const byId = new Map(given);
  return { grades: Object.fromEntries(rule.options.map(({ id }) => [id, byId.get(id) ?? rule.grades - 1])) };
}

type Listed = { readonly options: readonly { readonly id: string }[] };

type RankingForm = Listed & {
  readonly equalRanks: boolean;
  /** A last place that holds all that remain says what leaving them out says. */
  readonly dropLast: boolean;
};

function acceptRanking({ ranking }: Said, { options, equalRanks, dropLast }: RankingForm) {
  const ids = options.map(({ id }) => id);
  if (!Array.isArray(ranking)) return null;
  const places: unknown[] = ranking;
  if (!places.every((place): place is string[] => isListOf(place, ids) && place.length > 0)) return null;
  if (!isListOf(places.flat(), ids) || (!equalRanks && places.some(({ length }) => length > 1))) return null;
  const ordered = places.map((place) => ids.filter((id) => place.includes(id)));
  return { ranking: dropLast && ordered.flat().length === ids.length ? ordered.slice(0, -1) : ordered };
}

function acceptBudget(choice: Said, rule: VoteRules["budget"]): BudgetChoice | null {
  const paper = paperOf(rule);
  const options = rule.projects.map(({ id }) => ({ id: `${id}` }));
  if (paper.form === "points") return acceptPoints(choice, { ...paper, options });
  const most = mostNamed(paper) ?? options.length;
  if (paper.form === "ranking") {
    const accepted = acceptRanking(choice, { options, equalRanks: false, dropLast: false });
    return accepted && accepted.ranking.length <= most ? accepted : null;
  }
  const { projects } = choice;
  const ids = rule.projects.map(({ id }) => id);
  return isListOf(projects, ids) && projects.length <= most ? { projects: projects.toSorted((a, b) => a - b) } : null;
}

/** Whole numbers from 0 given to options, in the order of the options. */
function readNumbers(values: unknown, { options }: Listed): [string, number][] | null {
  if (!isRecord(values)) return null;
  const known = new Set(options.map(({ id }) => id));
  const entries = Object.entries(values);
  const sound = entries.every(
    (entry): entry is [string, number] =>
      known.has(entry[0]) && Number.isSafeInteger(entry[1]) && Number(entry[1]) >= 0,
  );
  return sound ? options.flatMap(({ id }) => entries.filter(([key]) => key === id)) : null;
}

/** Distinct values, each of them allowed. */
function isListOf<Value>(values: unknown, allowed: readonly Value[]): values is Value[] {
  if (!Array.isArray(values) || new Set(values).size !== values.length) return false;
  const known = new Set<unknown>(allowed);
  return values.every((value) => known.has(value));
}

function isOneOf<Value extends string>(value: unknown, allowed: readonly Value[]): value is Value {
  return allowed.some((one) => one === value);
}

function isRecord(value: unknown): value is Said {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
