import { ballotField } from "~/domain/participation/rules/ballot-fields";
import type { MaybeReply } from "~/server/form-reply";

/** Places from the first to the last, each with the options that share it; what is ranked nowhere is in none. */
export type Places = readonly (readonly string[])[];

/** The places that a form's ranks make. */
export function placesIn(form: MaybeReply, ids: readonly string[]): Places {
  const rankOf = (id: string) => Number(form?.values[ballotField("rank", id)]?.[0] || 0);
  const ranks = [...new Set(ids.map(rankOf))].filter((rank) => rank > 0).sort((a, b) => a - b);
  return ranks.map((rank) => ids.filter((id) => rankOf(id) === rank));
}

/** The place of an option from 0; -1 for one that is not ranked. */
export function placeOf(places: Places, id: string): number {
  return places.findIndex((place) => place.includes(id));
}

export function without(places: Places, id: string): Places {
  return places.map((place) => place.filter((one) => one !== id)).filter((place) => place.length > 0);
}

/** The option at a place of its own, before those that stand there. */
export function insertAt(places: Places, id: string, at: number): Places {
  const others = without(places, id);
  return [...others.slice(0, at), [id], ...others.slice(at)];
}

/** The option beside those of a place; a place of its own after the last. */
export function joinAt(places: Places, id: string, at: number): Places {
  const mates = places[at]?.filter((one) => one !== id) ?? [];
  if (mates.length === 0) return insertAt(places, id, at);
  return without(places, id).map((place) => (place.includes(mates[0] as string) ? [...place, id] : place));
}

/**
 * One step up (-1) or down (1). Where ranks may be shared an option first leaves those it stands with, and one that stands
 * alone joins its neighbours; where they may not, it changes places with its neighbour.
 */
export function step(places: Places, id: string, by: -1 | 1, shared: boolean): Places {
  const at = placeOf(places, id);
  if ((places[at]?.length ?? 0) > 1) return insertAt(places, id, by < 0 ? at : at + 1);
  const next = at + by;
  if (at < 0 || next < 0 || next >= places.length) return places;
  return shared ? joinAt(places, id, next) : insertAt(places, id, next);
}
