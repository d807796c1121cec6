import { readDay, readEmail, readLanguage, readNumber, splitName } from "./cells";
import type { ImportField } from "./columns";
import { plain } from "./plain";

export type Cells = Partial<Record<ImportField, string>>;

/** A row in the register's own terms; the same shape as the column of the database. */
export type RowValues = {
  number: string;
  firstName: string;
  lastName: string;
  email?: string;
  antennaId: number;
  categoryId: number;
  language?: "fr" | "nl" | "en";
  joinedOn: string;
};

export type Problem =
  | "required"
  | "tooLong"
  | "badNumber"
  | "duplicateNumber"
  | "oneWord"
  | "badEmail"
  | "duplicateEmail"
  | "unknownAntenna"
  | "unknownCategory"
  | "badLanguage"
  | "badDate"
  | "columns";

export type CheckedRow = {
  line: number;
  cells: Cells;
  values: RowValues | null;
  problems: Partial<Record<ImportField, Problem>>;
};

/** Antennas and categories by every name they have, in the form of `plain`. */
export type Catalogue = { antennas: ReadonlyMap<string, number>; categories: ReadonlyMap<string, number> };

const longest = 150;

/** Reads one row; each problem is told beside its cell. `whole` is false when the row has more cells than columns. */
export function checkRow(line: number, cells: Cells, whole: boolean, catalogue: Catalogue): CheckedRow {
  const problems: CheckedRow["problems"] = {};
  const read = <Value>(field: ImportField, reader: (text: string) => Value | null | undefined, problem: Problem) => {
    const text = cells[field] ?? "";
    const value = text.length > longest ? null : reader(text);
    if (text === "") problems[field] = "required";
    else if (text.length > longest) problems[field] = "tooLong";
    else if (value === null || value === undefined) problems[field] = problem;
    return value ?? null;
  };
  const optional = <Value>(field: ImportField, reader: (text: string) => Value | null, problem: Problem) =>
    cells[field] ? (read(field, reader, problem) ?? undefined) : undefined;
  const given = (text: string) => text || null;

  const number = read("number", readNumber, "badNumber");
  const names =
    cells.name === undefined
      ? { lastName: read("lastName", given, "required"), firstName: read("firstName", given, "required") }
      : read("name", splitName, "oneWord");
  const antennaId = read("antenna", (text) => catalogue.antennas.get(plain(text)), "unknownAntenna");
  const categoryId = read("category", (text) => catalogue.categories.get(plain(text)), "unknownCategory");
  const joinedOn = read("joinedOn", readDay, "badDate");
  const email = optional("email", readEmail, "badEmail");
  const language = optional("language", readLanguage, "badLanguage");
  if (!whole) problems.number = "columns";
  const values =
    Object.keys(problems).length === 0
      ? ({ number, ...names, email, antennaId, categoryId, language, joinedOn } as RowValues)
      : null;
  return { line, cells, values, problems };
}

/** Makes invalid every row whose number or e-mail stands in another row too: which one is right cannot be known. */
export function refuseDuplicates(rows: CheckedRow[]): void {
  refuseRepeated(rows, "number", "duplicateNumber");
  refuseRepeated(rows, "email", "duplicateEmail");
}

function refuseRepeated(rows: CheckedRow[], field: "number" | "email", problem: Problem) {
  const key = ({ cells }: CheckedRow) => cells[field]?.toLowerCase() || null;
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = key(row);
    if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  for (const row of rows) {
    if ((counts.get(key(row) ?? "") ?? 0) < 2) continue;
    row.problems[field] ??= problem;
    row.values = null;
  }
}
