/** A calendar day, "2026-11-28"; the days of the cooperative, without hours. */
export type Day = string;

/** The day so many days later, or earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
