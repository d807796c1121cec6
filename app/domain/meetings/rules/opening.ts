import type { BodyKind } from "./notice";

const minutesBefore = 60;

/**
 * Whether a sitting may open at this instant: from one hour before the time people were convened for. Sooner, a body may
 * if everyone who sits agreed to it, never an assembly: those convened for later would find it over.
 */
export function checkOpening(now: Date, startsAt: Date, kinds: readonly BodyKind[]): "on_time" | "early" | "too_early" {
  if (now.getTime() >= startsAt.getTime() - minutesBefore * 60_000) return "on_time";
  return kinds.includes("assembly") ? "too_early" : "early";
}
