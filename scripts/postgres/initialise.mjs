import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { run } from "../setup/run.mjs";
import { Trouble } from "../setup/trouble.mjs";

/** The role that owns the product's database: no superuser, but it may create the narrower role that pages use. */
const role = "voix";

/** Makes the data folder beside its place and puts it there when it is whole: a half-made one is never taken for data. */
export async function initialise({ cluster, owner, programs, password, isThrowaway = false }) {
  const half = `${cluster}.new`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(dirname(cluster), { recursive: true, mode: 0o755 });
  mkdirSync(half, { mode: 0o700 });
  if (owner) chownSync(half, owner.uid, owner.gid);
  // The built-in C.UTF-8 sorts the same on every machine and after every upgrade; pages that sort for people name an ICU collation.
  const args = ["--username=postgres", "--auth=reject", "--encoding=UTF8", "--locale=C"];
  args.push("--locale-provider=builtin", "--builtin-locale=C.UTF-8", ...(isThrowaway ? ["--no-sync"] : []));
  await run(join(programs, "initdb"), [...args, "-D", half], { ...owner, cwd: "/" });
  writeFileSync(join(half, "pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
  await tell({ cluster: half, owner, programs }, [
    `create role ${role} login createdb createrole password '${password}'`,
    `create database ${role} owner ${role}`,
    ...(isThrowaway ? [`create role inspector login superuser password '${password}'`] : []),
  ]);
  renameSync(half, cluster);
}

/** Gives the role the password anew, when the file that kept it was lost. */
export function setPassword(place) {
  return tell(place, [`alter role ${role} password '${place.password}'`]);
}

/** Statements to a server that is not running, in PostgreSQL's single-user mode: no port, and no password on a command line. */
async function tell({ cluster, owner, programs }, statements) {
  const input = join(cluster, "statements.sql");
  writeFileSync(input, statements.map((statement) => `${statement}\n`).join(""), { mode: 0o600 });
  if (owner) chownSync(input, owner.uid, owner.gid);
  try {
    const output = await run(
      "/bin/sh",
      ["-c", 'exec "$0" --single -D "$1" postgres < "$2"', join(programs, "postgres"), cluster, input],
      {
        ...owner,
        cwd: "/",
      },
    );
    if (/\b(ERROR|FATAL|PANIC):/.test(output)) throw Object.assign(new Error("postgres --single"), { output });
  } finally {
    rmSync(input, { force: true });
  }
}

/** Refuses the data of another major version, which this PostgreSQL cannot read. */
export function checkVersion({ cluster, major }) {
  const file = join(cluster, "PG_VERSION");
  const found = existsSync(file) ? readFileSync(file, "utf8").trim() : "?";
  if (found !== major) throw new Trouble("postgres.version", { found, needed: major, cluster });
}
