import type { Database } from "#db/client";
import type { Actor } from "~/domain/governance/actor";
import { loadActor } from "~/domain/governance/load-actor.server";
import type { Outcome } from "~/domain/refusal";
import { type Filled, idOf } from "./fill-structure.server";

/** The member as an actor, with the mandates filled in. */
export async function actorNamed(tx: Database, filled: Filled, name: string): Promise<Actor> {
  const actor = await loadActor(tx, idOf(filled.member, name));
  if (!actor) throw new Error(`${name} cannot act`);
  return actor;
}

/** So many members, always the same for the same start, without those named. */
export function someMembers(filled: Filled, count: number, start: number, without: string[] = []): string[] {
  const names = [...filled.member.keys()].filter((name) => name.includes(":") && !without.includes(name));
  return Array.from({ length: count }, (_, index) => names[(start * 17 + index * 7) % names.length] as string).filter(
    (name, index, all) => all.indexOf(name) === index,
  );
}

/** The demonstration only does what the rules allow: a refusal is a mistake of its content. */
export async function must<T extends object>(what: string, outcome: Promise<Outcome<T>>): Promise<T> {
  const answered = await outcome;
  if (!answered.ok) throw new Error(`the demonstration may not ${what}: ${answered.refusal}`);
  return answered;
}

/**
 * A moment about so many days from a step that happens `asOf` days ago, at an hour of the cooperative's clock. Once time
 * has passed, it never falls on a week-end.
 */
export function inDays(days: number, asOf: number, hour = 18): Date {
  const date = atHour(hour, Date.now() + days * day);
  const moved = new Date(date - asOf * day).getUTCDay();
  const weekEnd: Record<number, number> = { 0: 1, 6: 2 };
  return new Date(atHour(hour, date + (weekEnd[moved] ?? 0) * day));
}

/** That hour of the same day, looked at twice: the clocks may change between the moment and its hour. */
function atHour(hour: number, moment: number): number {
  const once = toHour(hour, moment);
  return toHour(hour, once);
}

function toHour(hour: number, moment: number): number {
  const shown = new Intl.DateTimeFormat("en", { timeZone: "Europe/Brussels", hour: "numeric", hourCycle: "h23" });
  const date = new Date(moment);
  date.setUTCMinutes(0, 0, 0);
  return date.setUTCHours(date.getUTCHours() + hour - Number(shown.format(date)));
}

const day = 86_400_000;
