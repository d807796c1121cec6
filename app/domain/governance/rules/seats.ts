import type { BodyFunction } from "./functions";
import { lastDay, type MandateDays } from "./mandates";

export type BodyKind = "assembly" | "board" | "antenna_group" | "working_group" | "committee" | "administration";

type Span = { startsOn: string; endsOn: string | null };

const never = "9999-12-31";

/** Whether a mandate covers at least one day of the span, both ends included. */
export function overlaps(held: MandateDays, span: Span): boolean {
  const last = lastDay(held) ?? never;
  return last >= held.startsOn && held.startsOn <= (span.endsOn ?? never) && last >= span.startsOn;
}

/**
 * The largest number of these mandates that run on one same day of the span. The count can only grow on a first day,
 * so the span's own first day and the first days inside it are enough.
 */
export function mostHeldAtOnce(mandates: readonly MandateDays[], span: Span): number {
  const touching = mandates.filter((held) => overlaps(held, span));
  const days = [span.startsOn, ...touching.map((held) => held.startsOn).filter((day) => day > span.startsOn)];
  const heldOn = (day: string) => touching.filter((held) => overlaps(held, { startsOn: day, endsOn: day })).length;
  return Math.max(0, ...days.map(heldOn));
}

const elected: readonly BodyFunction[] = ["administrator", "chair", "treasurer"];

/** Longest term of a seat in years; null where none is set. Administrators: six years (loi 47-1775). */
export function longestTerm(kind: BodyKind, held: BodyFunction): number | null {
  return kind === "board" && elected.includes(held) ? 6 : null;
}

/** Whether a term is longer than allowed: from 2026-01-01, six years end on 2031-12-31 at the latest. */
export function isTooLong({ startsOn, endsOn }: Span, years: number | null): boolean {
  if (years === null) return false;
  if (endsOn === null) return true;
  return endsOn >= `${Number(startsOn.slice(0, 4)) + years}${startsOn.slice(4)}`;
}

/** Seats of participants are open places: when some are free, nothing is missing. */
export function countsAsVacant(held: BodyFunction): boolean {
  return held !== "participant";
}

/** Functions that only the platform's own body gives, and the only ones it gives. */
export function isFunctionOf(kind: BodyKind, held: BodyFunction): boolean {
  return (kind === "administration") === (held === "platform_administrator");
}
