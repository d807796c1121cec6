/** The facts that a record of a sitting must hold (Code de commerce R.225-23 and R.225-106). */
export type MinutesFacts = {
  openedAt: Date | null;
  venue: string;
  convenings: number;
  attendance: { state: "present" | "remote" | "excused" | "absent" }[];
  items: { position: number; outcome: string | null; outcomeText: string | null }[];
};

export type MinutesGap = "date" | "venue" | "convening" | "agenda" | "attendance" | "outcomes";

/** What is missing before minutes can be shared; empty when they are complete. */
export function gapsInMinutes(facts: MinutesFacts): MinutesGap[] {
  const present = facts.attendance.some(({ state }) => state === "present" || state === "remote");
  const told = facts.items.every((item) => item.outcome !== null && item.outcomeText?.trim());
  const gaps: [MinutesGap, boolean][] = [
    ["date", facts.openedAt === null],
    ["venue", facts.venue.trim() === ""],
    ["convening", facts.convenings === 0],
    ["agenda", facts.items.length === 0],
    ["attendance", !present],
    ["outcomes", !told],
  ];
  return gaps.filter(([, missing]) => missing).map(([gap]) => gap);
}
