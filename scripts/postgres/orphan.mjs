import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** What a running server writes of itself: its number, and whether it takes connections. */
export function readPostmaster(cluster) {
  try {
    const lines = readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]), isReady: lines[7]?.trim() === "ready" };
  } catch {
    return null;
  }
}

/** A number in a left-over file may since belong to any program: it is ours only if it works in our folder. */
export function isServerOf(cluster, pid) {
  try {
    if (process.platform === "linux") return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).includes(cluster);
  } catch {
    return false;
  }
}

/** Stops a server that a killed start left behind, or clears the file that it left. Only the holder of the lock may call it. */
export async function endOrphan(cluster) {
  const left = readPostmaster(cluster);
  if (!left) return;
  for (const [signal, seconds] of [
    ["SIGINT", 20],
    ["SIGQUIT", 10],
    ["SIGKILL", 5],
  ]) {
    if (!isServerOf(cluster, left.pid)) break;
    process.kill(left.pid, signal);
    for (let tenths = 0; tenths < seconds * 10 && isServerOf(cluster, left.pid); tenths += 1) await wait(100);
  }
  rmSync(join(cluster, "postmaster.pid"), { force: true });
}
