/** Largest number of decimals with which a file may count money or points; their sizes bind before. */
const MOST_DECIMALS = 15;
/** Characters of the longest number that is looked at, zeros behind the point included. */
const LONGEST = 50;

/** A decimal number as written, `digits` / 10^`decimals`, without trailing zeros after the point. */
export interface Decimal {
  readonly digits: number;
  readonly decimals: number;
}

/**
 * Reads "400000", "400000.0", "2320560.88" or "2320560,88"; null for anything else, for too many decimals and for unsafe
 * sizes. A comma with other than one or two digits behind it could part thousands, and is not read.
 */
export function readDecimal(text: string): Decimal | null {
  if (text.length > LONGEST) return null;
  const match = /^(-?\d{1,16})(?:\.(\d*?)0*)?$/.exec(text.replace(/,(?=\d{1,2}$)/, "."));
  if (!match) return null;
  const [, whole = "", part = ""] = match;
  const digits = Number(whole + part);
  return part.length <= MOST_DECIMALS && Number.isSafeInteger(digits) ? { digits, decimals: part.length } : null;
}

/** The number in units of 10^-`decimals`, which must be at least its own decimals. */
export function scaleTo({ digits, decimals }: Decimal, to: number): number {
  return digits * 10 ** (to - decimals);
}
