import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { build, isBuilt } from "./build.mjs";
import { installIfNeeded } from "./install.mjs";
import { takeLock } from "./lock.mjs";
import { root } from "./paths.mjs";
import { say } from "./say.mjs";
import { step } from "./steps.mjs";

/** Installs and builds what is missing, one start at a time: two of them in one folder would undo each other's work. */
export async function prepare({ builds = true } = {}) {
  mkdirSync(join(root, ".cache"), { recursive: true });
  const lock = await waitForLock(join(root, ".cache/preparing.json"));
  try {
    await installIfNeeded();
    if (builds && !isBuilt()) await step("step.build", build);
  } finally {
    lock.release();
  }
}

async function waitForLock(file) {
  for (let isTold = false; ; isTold = true) {
    const lock = takeLock(file);
    if (!lock.holder) return lock;
    if (!isTold) console.log(`  ${say("wait.prepare", { pid: lock.holder.pid })}`);
    await wait(500);
  }
}
