import type { BudgetPaper } from "./budget-paper";
import type { CollegeRule } from "./college-rule";
import type { LeftOut } from "./ranked-ballots";

/** One line of a ballot paper. Ids are "1", "2", … in the paper's order, which decides nothing. */
export interface VoteOption {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  /** The college or category to which seats may be reserved. */
  readonly group?: string;
}

/** Seats that only members of a group may fill, as long as it has candidates: a minimum. */
export interface ReservedSeats {
  readonly group: string;
  readonly title: string;
  readonly seats: number;
}

interface Offering {
  readonly options: readonly VoteOption[];
}

interface Choosing extends Offering {
  /** Options to be chosen. */
  readonly places: number;
}

export type StvVariant = "scottish" | "wigm-prf" | "meek-prf";

/** What each method is frozen with, beside the quorum; a resolution has its pass line in its own columns. */
export interface VoteRules {
  /** Null where votes are not weighed by colleges. */
  readonly resolution: CollegeRule | null;
  readonly consent: Readonly<Record<string, never>>;
  readonly approval: Choosing;
  /** Limits of points for one option and for a whole ballot; null without one. */
  readonly score: Choosing & { readonly perOption: number | null; readonly inAll: number | null };
  /** Grades on the scale, 0 being the best. */
  readonly majority_judgment: Choosing & { readonly grades: number };
  readonly schulze: Choosing & { readonly equalRanks: boolean; readonly leftOut: LeftOut };
  readonly irv: Offering;
  readonly stv: Offering & {
    readonly seats: number;
    readonly variant: StvVariant;
    readonly reserved: readonly ReservedSeats[];
  };
  readonly budget: {
    readonly envelopeCents: number;
    readonly projects: readonly { readonly id: number; readonly title: string; readonly costCents: number }[];
    /** The options of the allocation rule, by their names. */
    readonly allocation: Readonly<Record<string, unknown>>;
    /** Absent in rounds announced before papers had forms. */
    readonly paper?: BudgetPaper;
  };
}

export type VoteMethod = keyof VoteRules;

export type RuledBy<Method extends VoteMethod> = { readonly method: Method; readonly rule: VoteRules[Method] };

/** A method with the rule that it was frozen with. */
export type VoteRule = { [Method in VoteMethod]: RuledBy<Method> }[VoteMethod];

/** Methods that choose among options. */
export type ElectionMethod = Exclude<VoteMethod, "resolution" | "consent" | "budget">;
export type ElectionRule = Extract<VoteRule, RuledBy<ElectionMethod>>;

export const electionMethods = [
  "approval",
  "score",
  "majority_judgment",
  "schulze",
  "irv",
  "stv",
] as const satisfies readonly ElectionMethod[];

export function isElection(vote: VoteRule): vote is ElectionRule {
  return electionMethods.some((method) => method === vote.method);
}

/** The method and rule of a stored vote: what draft-vote and start-campaign wrote there, which were checked then. */
export function storedRule(vote: { readonly method: VoteMethod; readonly rule: unknown }): VoteRule {
  return vote as VoteRule;
}

/** The colleges by which a resolution is counted; null where all votes are counted together. */
export function collegeRuleOf(vote: VoteRule): CollegeRule | null {
  return vote.method === "resolution" ? vote.rule : null;
}

export const mostOptions = 100;
export const mostPoints = 1_000;
export const mostReserved = 20;

export type RuleFault =
  | "tooFewOptions"
  | "tooManyOptions"
  | "optionTwice"
  | "tooManyPlaces"
  | "badGrades"
  | "badPoints"
  | "badReserved";

/** What is wrong with the rule of an election, or null. Titles are compared without regard to case or space. */
export function faultOf(vote: ElectionRule): RuleFault | null {
  const { options } = vote.rule;
  if (options.length < 2) return "tooFewOptions";
  if (options.length > mostOptions) return "tooManyOptions";
  const titles = options.map(({ title }) => title.trim().replace(/\s+/g, " ").toLocaleLowerCase());
  if (new Set(titles).size < titles.length || titles.includes("")) return "optionTwice";
  if (options.some(({ id }, at) => id !== `${at + 1}`)) throw new RangeError("options are numbered from 1");
  const places = placesOf(vote);
  if (!isCount(places) || places >= options.length) return "tooManyPlaces";
  switch (vote.method) {
    case "majority_judgment":
      return isCount(vote.rule.grades) && vote.rule.grades >= 2 && vote.rule.grades <= 7 ? null : "badGrades";
    case "score": {
      const { perOption, inAll } = vote.rule;
      const limits = [perOption, inAll].filter((limit) => limit !== null);
      const sound = limits.length > 0 && limits.every((limit) => isCount(limit) && limit <= mostPoints);
      return sound ? null : "badPoints";
    }
    case "stv":
      return reservedAreSound(vote.rule) ? null : "badReserved";
    default:
      return null;
  }
}

/** How many options the vote chooses. */
export function placesOf(vote: ElectionRule): number {
  if (vote.method === "irv") return 1;
  return vote.method === "stv" ? vote.rule.seats : vote.rule.places;
}

function reservedAreSound({ reserved, seats, options }: VoteRules["stv"]): boolean {
  const groups = new Set(reserved.map(({ group }) => group));
  return (
    groups.size === reserved.length &&
    reserved.every((one) => isCount(one.seats) && one.title.trim() !== "") &&
    reserved.reduce((sum, one) => sum + one.seats, 0) <= seats &&
    options.every(({ group }) => group === undefined || groups.has(group))
  );
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0;
}
