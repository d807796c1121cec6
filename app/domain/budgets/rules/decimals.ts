/** Largest number of decimals with which a file may count money or points. */
const MOST_DECIMALS = 6;

/** A decimal number as written, `digits` / 10^`decimals`, without trailing zeros after the point. */
export interface Decimal {
  readonly digits: number;
  readonly decimals: number;
}

/** Reads "400000", "400000.0" or "2320560.88"; null for anything else, for too many decimals and for unsafe sizes. */
export function readDecimal(text: string): Decimal | null {
  const match = /^(-?\d{1,16})(?:\.(\d*?)0*)?$/.exec(text);
  if (!match) return null;
  const [, whole = "", part = ""] = match;
  const digits = Number(whole + part);
  return part.length <= MOST_DECIMALS && Number.isSafeInteger(digits) ? { digits, decimals: part.length } : null;
}

/** The number in units of 10^-`decimals`, which must be at least its own decimals. */
export function scaleTo({ digits, decimals }: Decimal, to: number): number {
  return digits * 10 ** (to - decimals);
}
