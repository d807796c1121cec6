import { type Clock, calendarDaysUntil } from "./format";

type Say = "daysLeft" | "lastDay" | "hoursLeft" | "minutesLeft" | "over" | "inDays" | "tomorrow" | "inHours";
export interface DeadlineWords {
  say: Say | "inMinutes" | "begun" | "lateBy" | "lateToday";
  days: number;
  hours: number;
  minutes: number;
  urgent: boolean;
}

/** `end`: time left to act; `start`: time before something begins; `due`: what somebody owes, late once passed. */
export type DeadlineKind = "end" | "start" | "due";

const URGENT_DAYS = 2;
const LAST_DAY_HOURS = 6;

/** How long remains, in the words of a person: days of the calendar first, hours and minutes on the last day. */
export function deadlineWords(instant: Date, kind: DeadlineKind, clock: Clock): DeadlineWords {
  const left = instant.getTime() - clock.now.getTime();
  const days = calendarDaysUntil(instant, clock);
  const hours = Math.floor(left / 3_600_000);
  const minutes = Math.max(1, Math.floor(left / 60_000));
  const words = (say: DeadlineWords["say"], urgent = kind !== "start") => ({
    say,
    days: Math.abs(days),
    hours,
    minutes,
    urgent,
  });
  if (left <= 0) {
    if (kind === "due") return words(days === 0 ? "lateToday" : "lateBy");
    return words(kind === "end" ? "over" : "begun", false);
  }
  if (kind === "start") {
    if (days > 1) return words("inDays");
    if (days === 1 && hours >= LAST_DAY_HOURS) return words("tomorrow");
    return words(hours >= 1 ? "inHours" : "inMinutes");
  }
  if (days >= 1 && hours >= 1) return words("daysLeft", days <= URGENT_DAYS);
  if (hours >= LAST_DAY_HOURS) return words("lastDay");
  return words(hours >= 1 ? "hoursLeft" : "minutesLeft");
}
