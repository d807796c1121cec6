import { parseArgs } from "node:util";
import { BadOption } from "./command-line";
import { METHODS, type Tallied, type Tally } from "./tally-methods";

const USAGE = `tally FILE --method ${Object.keys(METHODS).join("|")}
  --seats N (as the file says, or 1)   --ties lot:SEED (as the file says, or lot:tally)   --json`;

export interface TallyOptions {
  readonly file: string;
  readonly json: boolean;
  readonly seats: number | null;
  /** Null when the file's own order stands, or the default seed. */
  readonly seed: string | null;
  count(tally: Tally): Tallied;
}

export function readTallyOptions(args: string[]): TallyOptions {
  const { values, positionals } = parse(args);
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new BadOption(`Name one file.\n${USAGE}`);
  const count = Object.entries(METHODS).find(([name]) => name === values.method)?.[1];
  if (!count)
    throw new BadOption(`--method is one of ${Object.keys(METHODS).join(", ")}, not ${values.method ?? "left out"}`);
  if (values.seats !== undefined && !/^[1-9]\d{0,3}$/.test(values.seats))
    throw new BadOption(`--seats is a whole number above 0, not ${values.seats}`);
  if (values.method === "irv" && Number(values.seats ?? 1) > 1) throw new BadOption("irv fills 1 seat");
  if (values.ties !== undefined && !values.ties.startsWith("lot:"))
    throw new BadOption(`--ties is lot:SEED, not ${values.ties}`);
  return {
    file,
    json: values.json,
    seats: values.seats === undefined ? null : Number(values.seats),
    seed: values.ties?.slice(4) ?? null,
    count,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        method: { type: "string" },
        seats: { type: "string" },
        ties: { type: "string" },
      },
    });
  } catch (error) {
    throw new BadOption(`${error instanceof Error ? error.message.split("\n")[0] : error}\n${USAGE}`);
  }
}
