/** The list's filters, as its address says them. */
export const filters = { open: "ouverts", coming: "a-venir", past: "publies" } as const;
type Filter = keyof typeof filters;

export function readFilter(search: URLSearchParams): { filter: Filter | null; before: number | undefined } {
  const wanted = search.get("etat");
  const filter = (Object.keys(filters) as Filter[]).find((name) => filters[name] === wanted) ?? null;
  const before = search.get("avant");
  return { filter, before: before && /^\d{1,9}$/.test(before) ? Number(before) : undefined };
}
