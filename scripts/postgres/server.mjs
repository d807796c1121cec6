import { spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { closeSync, openSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { recognise, Trouble } from "../setup/trouble.mjs";
import { readPostmaster } from "./orphan.mjs";
import { serverSettings } from "./settings.mjs";

/** Starts the server under its guard and returns once it takes connections. */
export async function startServer({ cluster, owner, programs, port, settings, log, throwaway }) {
  const chosen = {
    program: join(programs, "postgres"),
    args: serverSettings(cluster, port, settings),
    owner,
    throwaway,
  };
  const isLong = (statSync(log, { throwIfNoEntry: false })?.size ?? 0) > 10_000_000;
  const output = openSync(log, isLong ? "w" : "a", 0o600);
  const from = isLong ? 0 : statSync(log).size;
  const guardFile = fileURLToPath(new URL("guard.mjs", import.meta.url));
  const guard = spawn(process.execPath, [guardFile, JSON.stringify(chosen)], {
    detached: true,
    stdio: ["pipe", output, output],
  });
  closeSync(output);
  const ended = new Promise((done) => guard.once("close", done).once("error", done));
  guard.stdin.on("error", () => {});
  while (!readPostmaster(cluster)?.isReady) {
    const isOver = await Promise.race([ended.then(() => true), wait(50)]);
    if (isOver) throw failure(readFileSync(log).subarray(from).toString());
  }
  return {
    ended,
    stop: async () => {
      guard.stdin.end();
      await ended;
    },
  };
}

function failure(output) {
  const known = recognise(Object.assign(new Error("postgres"), { output }));
  return known ?? new Trouble("postgres.failed", { line: output.trim().split("\n").at(-1) ?? "" }, output);
}

/**
 * A free port for a server that takes it only in a while: below those that systems hand out by themselves, so that
 * nobody is given it meanwhile, and another one each time, so that two who look for one at once do not find the same.
 */
export const quietPort = () => freePort(randomInt(20_000, 30_000));

/** The wanted port when it is free, otherwise another one. */
export function freePort(wanted = 0) {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once("error", (error) => (wanted ? freePort().then(found, failed) : failed(error)));
    probe.listen(wanted, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });
}
