const spaces = /[\s\u00a0\u202f'’€]/g;
const grouped = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d{1,2})?$/;

/**
 * Whole cents from an amount as people write it in French, Dutch or English: « 1 200,50 », "1.200,50", "1,200.50",
 * "1200". Null when it could mean two things or nothing: a lone separator before three digits groups thousands.
 */
export function centsOf(text: string): number | null {
  const plain = text.replace(spaces, "");
  const separator = grouped.exec(plain)?.[1];
  const ungrouped = separator ? plain.replaceAll(new RegExp(`\\${separator}(?=\\d{3}(?!\\d))`, "g"), "") : plain;
  const parts = /^(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(ungrouped);
  if (!parts?.[1]) return null;
  return Number(parts[1]) * 100 + Number((parts[2] ?? "").padEnd(2, "0"));
}
