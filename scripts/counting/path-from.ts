import { resolve } from "node:path";

const SCRIPTS = ["tally", "allocate"];

/**
 * The file that a person named, from where they stand: npm runs its scripts in the folder of the package, and says in
 * INIT_CWD from where it was called.
 */
export function pathFrom(file: string, env: Readonly<Record<string, string | undefined>> = process.env): string {
  const isByNpm = SCRIPTS.includes(env.npm_lifecycle_event ?? "");
  return isByNpm && env.INIT_CWD ? resolve(env.INIT_CWD, file) : file;
}
