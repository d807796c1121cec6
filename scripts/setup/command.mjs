import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { end, endOnSignals, isEnding } from "./ending.mjs";
import { dataDirOf, root } from "./paths.mjs";
import { say } from "./say.mjs";
import { recognise } from "./trouble.mjs";

/** Runs a command of the product to its end, or until it is told to stop; trouble is told in a sentence. */
export async function command(work, { endsItself = false } = {}) {
  let isInterrupted = true;
  endOnSignals({ code: () => (isInterrupted ? 130 : 0), notice: () => console.log(`\n${say("end.stopping")}`) });
  process.chdir(root);
  try {
    await work();
    isInterrupted = false;
    if (endsItself) await end(0);
  } catch (error) {
    if (!isEnding()) tell(error);
    await end(1);
  }
}

function tell(error) {
  const known = recognise(error, { dataDir: dataDirOf(), port: process.env.PORT || "3000" });
  if (known?.isShown) console.error(readable(known.detail));
  const details = known?.detail || (known ? "" : `${error?.stack ?? error}\n${error?.output ?? ""}`);
  const line = String(error?.message ?? error).split("\n")[0];
  console.error(`\n${known?.message ?? say("unexpected", { line, log: keep(details) })}`);
}

/** The end of what a program said, without the lines that only its own developers can use. */
function readable(output) {
  const lines = output.split("\n").filter((line) => !/^\s+at /.test(line));
  return lines.slice(-40).join("\n");
}

/** Writes what only a developer can use where a developer will look. */
function keep(details) {
  const log = join(root, ".cache/trouble.log");
  try {
    mkdirSync(join(root, ".cache"), { recursive: true });
    appendFileSync(log, `${new Date().toISOString()}\n${details}\n`);
  } catch {
    console.error(details);
  }
  return log;
}
