import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.mjs";
import { run } from "./run.mjs";
import { recognise, Trouble } from "./trouble.mjs";

const sources = ["app", "db", "public", "vite.config.ts", "remix.config.js", "tsconfig.json", "package-lock.json"];

/** Written last: a build that was interrupted has none, and is made again. */
const stamp = join(root, "build/built-from");

/** Whether the last finished build was made from these very sources. */
export const isBuilt = () => read(stamp) === fingerprint();

export async function build() {
  const from = fingerprint();
  rmSync(stamp, { force: true });
  try {
    const remix = join(root, "node_modules/@remix-run/dev/dist/cli.js");
    await run(process.execPath, [remix, "vite:build"], { env: { ...process.env, NODE_ENV: "production" } });
  } catch (error) {
    throw recognise(error) ?? Object.assign(new Trouble("build.failed", {}, error.output), { isShown: true });
  }
  mkdirSync(join(root, "build"), { recursive: true });
  writeFileSync(stamp, from);
}

/** The same for the same contents, whatever the dates of the files. Tests are no part of what is built. */
function fingerprint() {
  const hash = createHash("sha256");
  for (const file of sources.flatMap(filesOf)) {
    hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

function filesOf(source) {
  if (source.includes(".")) return [source];
  return readdirSync(join(root, source), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
    .sort();
}

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
