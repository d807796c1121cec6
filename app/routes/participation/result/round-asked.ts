/** The round that an address asks for: `?tour=3`; null for the last one. */
export function readRound(address: URL): number | null {
  const asked = address.searchParams.get("tour") ?? "";
  return /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : null;
}
