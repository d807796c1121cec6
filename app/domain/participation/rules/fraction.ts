/** An exact rational number, always in lowest terms with a positive denominator. */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

/** A fraction as statutes write it and settings store it: 2/3 is `{ num: 2, den: 3 }`. */
export interface Ratio {
  readonly num: number;
  readonly den: number;
}

export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

export function fraction(num: bigint | number, den: bigint | number = 1n): Fraction {
  const [n, d] = [BigInt(num), BigInt(den)];
  if (d === 0n) throw new RangeError("a fraction cannot have 0 below the line");
  const divisor = greatestCommonDivisor(n, d) * (d < 0n ? -1n : 1n);
  return { num: n / divisor, den: d / divisor };
}

export const ZERO: Fraction = { num: 0n, den: 1n };

export function fromRatio(ratio: Ratio): Fraction {
  return fraction(ratio.num, ratio.den);
}

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.den + b.num * a.den, a.den * b.den);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.den - b.num * a.den, a.den * b.den);
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.num, a.den * b.den);
}

export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.den, a.den * b.num);
}

/** Negative, zero or positive, as `Array.prototype.sort` wants it. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.num * b.den - b.num * a.den;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The greatest whole number not above the fraction. */
export function floor(a: Fraction): bigint {
  const quotient = a.num / a.den;
  return a.num < 0n && a.num % a.den !== 0n ? quotient - 1n : quotient;
}

export function ceil(a: Fraction): bigint {
  return -floor({ num: -a.num, den: a.den });
}

/** "13/20", or "3" for a whole number: the form in which traces carry exact values. */
export function toText(a: Fraction): string {
  return a.den === 1n ? `${a.num}` : `${a.num}/${a.den}`;
}

export function fromText(text: string): Fraction {
  const match = /^(-?\d+)(?:\/(\d+))?$/.exec(text);
  if (!match?.[1]) throw new RangeError(`not a fraction: ${text}`);
  return fraction(BigInt(match[1]), BigInt(match[2] ?? 1));
}

/** Nearest float, for display only: no rule decides with it. Safe for terms far beyond the range of floats. */
export function toNumber(a: Fraction): number {
  const excess = Math.max(a.num.toString(2).length, a.den.toString(2).length) - 1000;
  if (excess <= 0) return Number(a.num) / Number(a.den);
  const shift = BigInt(excess);
  const den = a.den >> shift;
  return den === 0n ? Number(a.num / a.den) : Number(a.num >> shift) / Number(den);
}
