import { parseArgs } from "node:util";
import type { Locale } from "../../app/i18n/locales";
import { BadOption, BadUsage } from "./command-line";
import { languageOf } from "./language";
import { pathFrom } from "./path-from";
import { METHODS } from "./tally-methods";
import { unreadable } from "./unreadable-options";

export const USAGE = `tally FILE --method ${Object.keys(METHODS).join("|")}
  FILE: .blt .cvotes .soc .soi .toc .toi .cat, or the .json archive of one of our votes, which says its own method
  --seats N (as the file says, or 1)   --ties lot:SEED (as the file says, or lot:tally)
  --json   --explain [--language fr|nl|en]   --help`;

export interface TallyOptions {
  readonly file: string;
  readonly json: boolean;
  /** The language of the explanation, if one is asked for. */
  readonly explain: Locale | null;
  /** Null when the archive's own stands. */
  readonly method: string | null;
  readonly seats: number | null;
  /** Null when the file's own order stands, or the archive's seed, or the default one. */
  readonly seed: string | null;
}

export function readTallyOptions(args: string[]): TallyOptions {
  const { values, positionals } = parse(args);
  const { method, seats, ties, json, explain, language } = values;
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new BadUsage("oneFile");
  if (method !== undefined && !Object.hasOwn(METHODS, method))
    throw new BadOption("choice", { option: "--method", choices: Object.keys(METHODS).join(", "), text: method });
  if (seats !== undefined && !/^[1-9]\d{0,3}$/.test(seats)) throw new BadOption("seats", { text: seats });
  if (method === "irv" && Number(seats ?? 1) > 1) throw new BadOption("oneSeat");
  if (ties !== undefined && !ties.startsWith("lot:")) throw new BadOption("tiesByLot", { text: ties });
  if (json && explain) throw new BadOption("jsonOrExplain");
  return {
    file: pathFrom(file),
    json,
    explain: explain || language !== undefined ? languageOf(language) : null,
    method: method ?? null,
    seats: seats === undefined ? null : Number(seats),
    seed: ties?.slice(4) ?? null,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        explain: { type: "boolean", default: false },
        language: { type: "string" },
        method: { type: "string" },
        seats: { type: "string" },
        ties: { type: "string" },
      },
    });
  } catch (error) {
    throw unreadable(error);
  }
}
