import type { PbFile, PbTable } from "./pabulib";

/** Writes a file that reads back the same: quotes only where a field needs them, one line feed per record. */
export function writePabulib({ meta, projects, votes }: PbFile): string {
  const records = [["key", "value"], ...meta];
  return `META\n${write(records)}PROJECTS\n${write(recordsOf(projects))}VOTES\n${write(recordsOf(votes))}`;
}

function recordsOf({ columns, rows }: PbTable): (readonly string[])[] {
  return [columns, ...rows.map(({ fields }) => fields)];
}

function write(records: readonly (readonly string[])[]): string {
  return records.map((fields) => `${fields.map((field) => written(field, seemsNoRow(fields))).join(";")}\n`).join("");
}

/** Whether a line would be taken for a blank one or for the title of a section, were it not in quotes. */
function seemsNoRow([first = "", ...rest]: readonly string[]): boolean {
  return rest.every((field) => field === "") && /^(|meta|projects|votes)$/i.test(first);
}

function written(field: string, inQuotes: boolean): string {
  return inQuotes || /[";\n\r]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
