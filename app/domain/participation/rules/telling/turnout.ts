import type { Ratio } from "../fraction";
import { section, told } from "./telling";

/** How many could vote and did, and whether that was enough. */
export interface Turnout {
  readonly electorate: number;
  readonly attendance: number;
  /** Ballots that say nothing. */
  readonly blank?: number;
  readonly quorum: { readonly fraction: Ratio; readonly needed: number; readonly reached: boolean } | null;
}

/** Who took part, and the quorum. */
export function tellTurnout({ electorate, attendance, blank = 0, quorum }: Turnout) {
  const asked = quorum && {
    share: { part: `${quorum.fraction.num}/${quorum.fraction.den}` },
    needed: quorum.needed,
    reached: quorum.reached ? "yes" : "no",
  };
  return section(told("turnout.title"), [
    told("turnout.voters", { electorate, attendance }),
    ...(blank > 0 ? [told("turnout.blank", { blank })] : []),
    asked ? told("turnout.quorum", asked) : told("turnout.noQuorum"),
  ]);
}
