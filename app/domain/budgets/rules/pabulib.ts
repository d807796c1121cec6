import { shown } from "../../participation/rules/malformed-file";
import { malformedPabulib } from "./pabulib-faults";
import { type PbRecord, readRecords } from "./pabulib-records";

/** The columns of a section and its rows, in the order of the file. */
export interface PbTable {
  readonly columns: readonly string[];
  readonly rows: readonly PbRecord[];
}

/**
 * A participatory budget in the format of the Pabulib project (arXiv 2012.06539 and 2305.11035), as written, but for the
 * names of columns and of META entries, which are in small letters. `electionOf` reads its meaning.
 */
export interface PbFile {
  readonly meta: ReadonlyMap<string, string>;
  /** Lines of the meta entries, for sentences about them. */
  readonly metaLines: ReadonlyMap<string, number>;
  readonly projects: PbTable;
  readonly votes: PbTable;
}

const SECTIONS = ["META", "PROJECTS", "VOTES"] as const;
type Section = (typeof SECTIONS)[number];

/**
 * Reads a file from its lines; refuses with a `MalformedFile` what has not the three sections in order. Spreadsheets save
 * such files with separators behind short lines, or with every text in quotes, titles of sections included.
 */
export function parsePabulib(lines: Iterable<string>): PbFile {
  const tables = new Map<Section, { columns: readonly string[]; rows: PbRecord[] }>();
  let section: Section | null = null;
  let inQuotes: boolean | null = null;
  let line = 1;
  for (const record of readRecords(lines)) {
    line = record.line;
    inQuotes ??= record.quoted;
    const title = record.quoted === inQuotes ? sectionTitle(record) : undefined;
    if (title) {
      const expected: Section | undefined = SECTIONS[tables.size];
      if (title !== expected) {
        throw malformedPabulib(line, "section", { name: title });
      }
      section = title;
      tables.set(title, { columns: [], rows: [] });
      continue;
    }
    const table = section && tables.get(section);
    if (!table) {
      throw malformedPabulib(line, "noMeta");
    }
    const isHead = table.columns.length === 0;
    if (isHead) table.columns = section === "META" ? ["key", "value"] : columnsOf(record);
    if (!isHead || (section === "META" && !isHeadOfMeta(record))) table.rows.push(record);
  }
  const tableOf = (name: Section): PbTable => {
    const table = tables.get(name);
    if (!table || table.columns.length === 0) {
      throw malformedPabulib(line, "sectionMissing", { name });
    }
    return table;
  };
  const [meta, projects, votes] = [tableOf("META"), tableOf("PROJECTS"), tableOf("VOTES")];
  return { ...metaOf(meta), projects, votes };
}

function sectionTitle({ fields: [title = "", ...rest] }: PbRecord): Section | undefined {
  return rest.every((field) => field === "") ? SECTIONS.find((name) => name === title.toUpperCase()) : undefined;
}

/** Some files leave `key;value` out. */
function isHeadOfMeta({ fields }: PbRecord): boolean {
  return fields[0]?.toLowerCase() === "key";
}

function columnsOf({ line, fields }: PbRecord): readonly string[] {
  const names = fields.map((name) => name.toLowerCase());
  const seen = new Set<string>();
  const repeated = names.find((name) => name !== "" && seen.size === seen.add(name).size);
  if (repeated !== undefined) {
    throw malformedPabulib(line, "columnTwice", { name: shown(repeated) });
  }
  return names;
}

function metaOf({ rows }: PbTable): Pick<PbFile, "meta" | "metaLines"> {
  const meta = new Map<string, string>();
  const metaLines = new Map<string, number>();
  for (const { line, fields } of rows) {
    const [name = "", ...rest] = fields;
    const [key, value] = [name.toLowerCase(), rest.slice(0, rest.findLastIndex((part) => part !== "") + 1).join(";")];
    if (meta.has(key) && meta.get(key) !== value) {
      throw malformedPabulib(line, "metaTwice", { name: shown(key) });
    }
    meta.set(key, value);
    metaLines.set(key, line);
  }
  return { meta, metaLines };
}
