import { execFileSync } from "node:child_process";
import { readFileSync, unlinkSync, writeFileSync } from "node:fs";

/** When a process began, so that a number given again to another process is not mistaken for the first. */
function beginning(pid) {
  try {
    if (process.platform === "linux") {
      const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      // Z and X: dead, though its parent has not taken note yet.
      return /[ZX]/.test(fields[0]) ? null : `${boot}/${fields[19]}`;
    }
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return null;
  }
}

/** Who holds the lock now: a living process, or null. */
export function lockHolder(file) {
  try {
    const holder = JSON.parse(readFileSync(file, "utf8"));
    const began = beginning(holder.pid);
    return began && began === holder.began ? holder : null;
  } catch {
    return null;
  }
}

/** Takes the lock or returns who holds it; a lock left by a killed process is taken over. */
export function takeLock(file) {
  const mine = { pid: process.pid, began: beginning(process.pid) };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(file, JSON.stringify(mine), { flag: "wx", mode: 0o644 });
      return { release: () => release(file) };
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      const holder = lockHolder(file);
      if (holder) return { holder };
      removeIfThere(file);
    }
  }
  return { holder: lockHolder(file) ?? mine };
}

function release(file) {
  if (lockHolder(file)?.pid === process.pid) removeIfThere(file);
}

function removeIfThere(file) {
  try {
    unlinkSync(file);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
}
