/** The sum of exact decimals, with as many decimals as the longest of them has. */
export function sumOf(texts: readonly string[]): string {
  const decimals = Math.max(0, ...texts.map((text) => decimalsOf(text)));
  const sum = texts.reduce((total, text) => total + unitsOf(text, decimals), 0n);
  const digits = `${sum < 0n ? -sum : sum}`.padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  return `${sum < 0n ? "-" : ""}${whole}${decimals > 0 ? `.${digits.slice(-decimals)}` : ""}`;
}

export function differenceOf(a: string, b: string): string {
  return sumOf([a, b.startsWith("-") ? b.slice(1) : `-${b}`]);
}

export function isZero(text: string): boolean {
  return !/[1-9]/.test(text);
}

export function isLess(a: string, b: string): boolean {
  const difference = differenceOf(a, b);
  return difference.startsWith("-") && !isZero(difference);
}

export function decimalsOf(text: string): number {
  return text.split(".")[1]?.length ?? 0;
}

function unitsOf(text: string, decimals: number): bigint {
  const [whole = "", part = ""] = text.split(".");
  return BigInt(`${whole}${part.padEnd(decimals, "0")}`);
}
