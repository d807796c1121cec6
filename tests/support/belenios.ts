import { spawnSync } from "node:child_process";

const missing = spawnSync("belenios-tool", ["--version"]).status !== 0;

/** Counting by people who do not know us: `apt install belenios-tool`. Tests that need it are skipped without it. */
export const belenios = {
  missing,
  /** Ends the name of a test that needs it, so that a skipped one says why. */
  where: missing ? "(skipped: belenios-tool is not installed)" : "",
};

/** Ballots are ranks or grades by option, from 1 for the best; 0 for an option left out. */
export function countByBelenios<Result>(
  method: "schulze" | "majority-judgment" | "stv",
  options: readonly string[],
  ballots: readonly (readonly number[])[],
): Result {
  const run = spawnSync("belenios-tool", ["method", method, ...options], {
    input: JSON.stringify(ballots),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}
