/** The days of a mandate, "2026-11-22" each: elected from startsOn to endsOn, really served until endedOn when shorter. */
export type MandateDays = { startsOn: string; endsOn: string | null; endedOn: string | null };

export type MandateState = "future" | "running" | "ending_soon" | "ended";

/** Last day on which the mandate gives rights; null when it has no end. */
export function lastDay({ endsOn, endedOn }: MandateDays): string | null {
  if (endedOn && endsOn) return endedOn < endsOn ? endedOn : endsOn;
  return endedOn ?? endsOn;
}

/**
 * State of a mandate on a day of the cooperative's calendar. A mandate runs through its last day included; it ends soon
 * when its last day is at most `endingSoonDays` days away.
 */
export function mandateState(days: MandateDays, today: string, endingSoonDays: number): MandateState {
  if (today < days.startsOn) return "future";
  const last = lastDay(days);
  if (last === null) return "running";
  if (today > last) return "ended";
  const daysLeft = (Date.parse(last) - Date.parse(today)) / 86_400_000;
  return daysLeft <= endingSoonDays ? "ending_soon" : "running";
}
