/**
 * A cell that a spreadsheet would run as a formula (= + - @, or a tab or line break before one) starts with an
 * apostrophe instead, which shows it as text.
 */
export function defuse(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}

/** One CSV line, every cell quoted and defused; semicolons, as spreadsheets of French and Dutch speakers expect. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${defuse(cell).replaceAll('"', '""')}"`).join(";")}\r\n`;
}

/** Put before the first line, it makes spreadsheet programs read the file as UTF-8. */
export const byteOrderMark = "\ufeff";
