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
  return records.map((fields) => `${fields.map((field) => written(field, isAlone(fields))).join(";")}\n`).join("");
}

function isAlone([, ...rest]: readonly string[]): boolean {
  return rest.every((field) => field === "");
}

/** A field with nothing behind it is quoted, so that its line is neither blank nor the title of a section. */
function written(field: string, alone: boolean): string {
  return alone || /[";\n\r]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
