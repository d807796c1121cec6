import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { quietPort } from "../postgres/server.mjs";
import { root } from "../setup/paths.mjs";
import { run } from "../setup/run.mjs";

const program = (path) => join(root, "node_modules", path);
const report = (name) => join(root, ".cache", name);

/** NODE_ENV belongs to each runner: one taken from the terminal would test another product than the one that is served. */
const { NODE_ENV: _terminal, ...environment } = process.env;
const node = (args, env = {}) =>
  run(process.execPath, args, { env: { ...environment, FORCE_COLOR: "0", NO_COLOR: "1", ...env } });

export const checkTypes = () => node([program("typescript/bin/tsc"), "--noEmit"]);
export const checkStyle = () => node([program("@biomejs/biome/bin/biome"), "check", "."]);
export const checkMessages = () => node([program("tsx/dist/cli.mjs"), "scripts/check-messages.ts"]);
export const hasMessagesCheck = () => existsSync(join(root, "scripts/check-messages.ts"));

/** Vitest's own "no test" is a failure here, so it is asked only when there is something to ask. */
export async function hasUncommittedSources() {
  const changed = await run("git", ["status", "--porcelain", "--", "app", "db", "scripts", "tests"]);
  return changed.trim() !== "";
}

/** Runs Vitest and counts its tests. */
export function runVitest(args = []) {
  const file = report("vitest.json");
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  return count(node([program("vitest/vitest.mjs"), "run", ...reporters, ...args]), file, (found) => ({
    passed: found.numPassedTests,
    failed: found.numFailedTests,
    skipped: found.numPendingTests + found.numTodoTests,
  }));
}

/**
 * Runs the browser tests and counts them; one that passes only when tried again has failed. Each run has a port of its
 * own: neither a server left behind nor a run in another folder is in its way.
 */
export async function runPlaywright() {
  const file = report("playwright.json");
  const port = process.env.E2E_PORT ?? (await quietPort());
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: file, E2E_PORT: String(port) };
  const args = [program("@playwright/test/cli.js"), "test", "--reporter=list,json"];
  return count(node(args, env), file, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));
}

/** What a runner reported; a runner that crashed, or executed no test, has failed once more than it says. */
export async function count(running, file, read) {
  mkdirSync(join(root, ".cache"), { recursive: true });
  rmSync(file, { force: true });
  const crash = await running.then(
    () => null,
    (error) => error,
  );
  const found = existsSync(file) ? read(JSON.parse(readFileSync(file, "utf8"))) : { passed: 0, failed: 0, skipped: 0 };
  const output = crash ? (crash.output ?? crash.message) : "";
  if (found.failed === 0 && (crash || found.passed === 0)) {
    return { ...found, failed: 1, output: output || "No test was executed." };
  }
  return { ...found, output };
}
