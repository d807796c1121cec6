import { chownSync, existsSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkVersion, initialise, setPassword } from "./postgres/initialise.mjs";
import { endOrphan, readPostmaster } from "./postgres/orphan.mjs";
import { serverOwner } from "./postgres/owner.mjs";
import { findPlace, findPrograms } from "./postgres/place.mjs";
import { freePort, quietPort, startServer } from "./postgres/server.mjs";
import { lockHolder, takeLock } from "./setup/lock.mjs";
import { Trouble } from "./setup/trouble.mjs";

/**
 * Starts the PostgreSQL that comes with the product on the data of `dataDir`, made at the first start, and stops it when
 * this process ends. Its programs ship `unaccent` and `pg_trgm`, but neither pg_dump nor psql.
 * @param {{ dataDir: string, settings?: Record<string, string | number>, notice?: (cluster: string) => void }} wanted
 * @returns {Promise<{ url: string, ended: Promise<unknown>, stop: () => Promise<void> }>}
 */
export async function startPostgres({ dataDir, settings = {}, notice = () => {} }) {
  mkdirSync(dataDir, { recursive: true });
  const lock = takeLock(join(dataDir, "running.json"));
  if (lock.holder) throw new Trouble("data.busy", { dataDir, pid: lock.holder.pid });
  try {
    const place = findPlace(dataDir);
    if (place.isOutside) notice(place.cluster);
    if (existsSync(place.cluster)) {
      checkVersion(place);
      await endOrphan(place.cluster);
      if (place.isNewPassword) await setPassword(place);
    } else {
      await initialise(place);
    }
    const port = await freePort(place.port);
    if (port !== place.port) place.keepPort(port);
    const server = await startServer({ ...place, port, settings, log: join(dataDir, "postgres.log") });
    return { url: urlOf(place.password, port), ended: server.ended, stop: () => server.stop().finally(lock.release) };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * The address of the PostgreSQL that another process runs on these data; null when none does.
 * @param {string} dataDir
 */
export function runningPostgres(dataDir) {
  if (!lockHolder(join(dataDir, "running.json"))) return null;
  const { cluster, password } = findPlace(dataDir);
  const running = readPostmaster(cluster);
  return running?.isReady ? urlOf(password, running.port) : null;
}

/**
 * A PostgreSQL for tests, fast and gone when it stops or when this process ends. Its product's role is as narrow as in
 * use; `inspectorUrl` opens everything, for tests that look at what lies on the disk.
 * @param {Record<string, string | number>} given settings other than those of a test
 * @returns {Promise<{ url: string, inspectorUrl: string, stop: () => Promise<void> }>}
 */
export async function startThrowawayPostgres(given = {}) {
  const folder = mkdtempSync(join(tmpdir(), "voix-postgres-"));
  const owner = serverOwner();
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const place = {
    cluster: join(folder, "data"),
    owner,
    password: "throwaway",
    isThrowaway: true,
    ...findPrograms(owner),
  };
  await initialise(place);
  const settings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", ...given };
  const port = await quietPort();
  const server = await startServer({ ...place, port, settings, log: join(folder, "log"), throwaway: folder });
  const url = urlOf(place.password, port);
  return { url, inspectorUrl: url.replace("//voix:", "//inspector:"), stop: server.stop };
}

function urlOf(password, port) {
  return `postgres://voix:${password}@127.0.0.1:${port}/voix`;
}
