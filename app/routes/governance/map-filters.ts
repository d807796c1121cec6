import type { MapBody } from "~/domain/governance/read-map.server";

export const mapFilters = ["vacants", "fins", "miennes"] as const;
export type MapFilter = (typeof mapFilters)[number];

/** What each filter of the address keeps. */
export const keeps: Record<MapFilter, (body: MapBody) => boolean> = {
  vacants: ({ vacant }) => vacant > 0,
  fins: ({ endingSoon }) => endingSoon > 0,
  miennes: ({ mine }) => mine,
};

export function readMapFilter(value: string | null): MapFilter | null {
  return mapFilters.find((filter) => filter === value) ?? null;
}
