/** A number in an address that chooses something; null for anything else. */
export function numberParam(value: string | null): number | null {
  return value && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : null;
}
