import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyBinaries, locateBinaries } from "./binaries.mjs";
import { canEnter, serverOwner } from "./owner.mjs";

/** Where programs and data go when the server's user cannot enter our own folders. */
const outside = "/var/lib/voix-au-chapitre";

/**
 * Finds or chooses where the data are, as whom the server runs and from which programs. What was chosen is kept in
 * `postgres.json`, for its owner's eyes: the password, the port, and the place of the data when it is outside dataDir.
 */
export function findPlace(dataDir) {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, "postgres.json");
  const inside = join(dataDir, "postgres");
  const kept = readKept(file);
  const owner = serverOwner(kept?.cluster ?? inside, dataDir);
  const chosen = {
    password: kept?.password ?? randomBytes(24).toString("base64url"),
    port: kept?.port ?? 0,
    cluster: kept?.cluster ?? (canEnter(dataDir, owner) ? null : join(outside, randomBytes(8).toString("hex"))),
  };
  if (!kept) keep(file, chosen);
  const cluster = chosen.cluster ?? inside;
  return {
    cluster,
    owner,
    password: chosen.password,
    port: chosen.port,
    keepPort: (port) => keep(file, { ...chosen, port }),
    isNewPassword: !kept && existsSync(cluster),
    isOutside: chosen.cluster !== null,
    ...findPrograms(owner),
  };
}

/** The programs, copied out when the server's user cannot reach the installed ones. */
export function findPrograms(owner) {
  const binaries = locateBinaries();
  const isReachable = canEnter(join(binaries.native, "bin/postgres"), owner);
  const native = isReachable ? binaries.native : copyBinaries(binaries, outside);
  return { programs: join(native, "bin"), major: binaries.major };
}

function readKept(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if (error.code === "ENOENT" || error instanceof SyntaxError) return null;
    throw error;
  }
}

function keep(file, chosen) {
  writeFileSync(file, `${JSON.stringify(chosen)}\n`, { mode: 0o600 });
}
