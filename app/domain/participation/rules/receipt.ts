/** Crockford's base 32: no I, L, O or U, so that a code read aloud or copied by hand stays right. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A receipt code from 20 random bytes, five bits of each: "7K3M-0QRT-9XYA-2B4C-D5EF", 100 bits. */
export function receiptCode(random: Uint8Array): string {
  const letters = Array.from(random.subarray(0, 20), (byte) => alphabet[byte & 31]).join("");
  return (letters.match(/.{4}/g) ?? []).join("-");
}

/** The code as it was drawn, whatever the case, the spaces and the look-alike letters it was typed with; null if it is none. */
export function readReceiptCode(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[\s-]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");
  if (!/^[0-9A-HJKMNP-TV-Z]{20}$/.test(letters)) return null;
  return (letters.match(/.{4}/g) ?? []).join("-");
}
