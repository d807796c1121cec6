import { Readable } from "node:stream";
import { setImmediate as breathe } from "node:timers/promises";
import { CsvError, parse } from "csv-parse";
import { type Outcome, refuse } from "~/domain/refusal";
import { type Catalogue, type Cells, type CheckedRow, checkRow, refuseDuplicates } from "./rules/check-row";
import { type Columns, findDelimiter, importFields, recogniseColumns } from "./rules/columns";
import { decode } from "./rules/decode";

export const mostRows = 50_000;
export const mostBytes = 20_000_000;

type Parsed = { info: { lines: number }; record: string[] };

/**
 * Reads an uploaded file into checked rows. Refused: what is no text or no CSV, a file without the needed columns, more
 * than 50,000 rows. Rows are taken from a stream, so that other requests are answered in between.
 */
export async function readFile(bytes: Uint8Array, catalogue: Catalogue): Promise<Outcome<{ rows: CheckedRow[] }>> {
  if (bytes.length > mostBytes) return refuse("import.tooBig", { megabytes: mostBytes / 1_000_000 });
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const parser = parse({
    delimiter: findDelimiter(decoded.text),
    info: true,
    trim: true,
    skip_records_with_empty_values: true,
    relax_column_count: true,
    max_record_size: 100_000,
  });
  const records: AsyncIterable<Parsed> = Readable.from(pieces(decoded.text)).pipe(parser);
  let columns: Columns | undefined;
  const rows: CheckedRow[] = [];
  try {
    for await (const { info, record } of records) {
      if (!columns) {
        columns = recogniseColumns(record);
        if (!columns.ok) return refuseColumns(columns);
        continue;
      }
      if (rows.length === mostRows) return refuse("import.tooManyRows", { rows: mostRows });
      if (rows.length % 500 === 0) await breathe();
      if (columns.ok) rows.push(checkRow(info.lines, cellsOf(record, columns), isWhole(record, columns), catalogue));
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuse("import.broken", { line: Number(error.lines ?? 0) });
  }
  if (rows.length === 0) return refuse("import.noRows");
  refuseDuplicates(rows);
  return { ok: true, rows };
}

function* pieces(text: string) {
  for (let start = 0; start < text.length; start += 65_536) yield text.slice(start, start + 65_536);
}

function refuseColumns({ missing, repeated }: Extract<Columns, { ok: false }>) {
  if (missing.length > 0) return refuse("import.missingColumns", { columns: missing.join(" ") });
  return refuse("import.repeatedColumns", { columns: repeated.join(" ") });
}

function cellsOf(record: string[], { indexes }: Extract<Columns, { ok: true }>): Cells {
  const cells: Cells = {};
  for (const field of importFields) {
    const at = indexes[field];
    if (at !== undefined) cells[field] = (record[at] ?? "").slice(0, 1_000);
  }
  return cells;
}

const isWhole = (record: string[], { width }: { width: number }) => record.slice(width).every((cell) => cell === "");
