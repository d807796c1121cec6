import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { Trouble } from "../setup/trouble.mjs";

/**
 * As whom the server runs: PostgreSQL refuses to run as root, so root lends it to the person whose data it is, or else
 * to the user `postgres`, made if need be. Null: as ourselves.
 */
export function serverOwner(...folders) {
  if (process.getuid?.() !== 0) return null;
  for (const folder of folders) {
    const { uid, gid } = statSync(folder, { throwIfNoEntry: false }) ?? { uid: 0 };
    if (uid !== 0) return { uid, gid };
  }
  const owner = find("postgres") ?? create("postgres");
  if (!owner) throw new Trouble("postgres.noUser");
  return owner;
}

function find(name) {
  const [uid, gid] = ["-u", "-g"].map((which) => spawnSync("id", [which, name], { encoding: "utf8" }));
  return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : null;
}

/** With the programs of Debian and Fedora, then with those of Alpine. */
function create(name) {
  spawnSync("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/bin/false", name]);
  if (!find(name)) spawnSync("adduser", ["-S", "-D", "-H", "-s", "/bin/false", name]);
  return find(name);
}

/** Whether that user can enter the folder, through every folder above it. */
export function canEnter(folder, owner) {
  if (!owner) return true;
  return spawnSync("/bin/sh", ["-c", '[ -x "$0" ]', folder], { ...owner, cwd: "/" }).status === 0;
}
