/** Controls, marks that turn the direction of writing, line separators and halves of surrogate pairs. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** Text from a file as a terminal may show it: nothing in it can move the cursor, change colours or hide other text. */
function printable(text: string): string {
  return text.replace(UNPRINTABLE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The same for whole lines with tabs; in JSON the escapes read back as what they stand for. */
export function printableLines(text: string): string {
  return text.replace(/[^\n\t]+/g, printable);
}

/** Rows of a table, a tab between fields. */
export function tableOf(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return rows.map((row) => `${row.map((field = "") => printable(`${field}`)).join("\t")}\n`).join("");
}
