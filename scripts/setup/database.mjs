import { join } from "node:path";
import { runningPostgres, startPostgres } from "../postgres.mjs";
import { beforeEnd, end, isEnding } from "./ending.mjs";
import { say } from "./say.mjs";
import { step } from "./steps.mjs";
import { Trouble } from "./trouble.mjs";

/** The address of the database: the one that DATABASE_URL names, once it answers, or else that of our own PostgreSQL. */
export async function openDatabase(dataDir) {
  if (process.env.DATABASE_URL) return givenDatabase();
  let outside = "";
  const notice = (cluster) => {
    outside = cluster;
  };
  const server = await step("step.postgres", () => startPostgres({ dataDir, notice }));
  if (outside) console.log(`    ${say("data.outside", { dataDir, cluster: outside })}`);
  beforeEnd(() => server.stop());
  server.ended.then(() => {
    if (isEnding()) return;
    console.error(say("end.database", { log: join(dataDir, "postgres.log") }));
    end(1);
  });
  return server.url;
}

/** The database that DATABASE_URL names, once it answers. */
export async function givenDatabase(url = process.env.DATABASE_URL) {
  if (!url) throw new Trouble("database.needed");
  await step("step.connect", () => tryDatabase(url));
  return url;
}

/** As openDatabase, but beside the product when it is running: its PostgreSQL is used and left running. */
export function joinDatabase(dataDir) {
  return (!process.env.DATABASE_URL && runningPostgres(dataDir)) || openDatabase(dataDir);
}

/** Says at once, and in a sentence, that the given database cannot be used. */
async function tryDatabase(url) {
  if (!/^postgres(ql)?:\/\/./.test(url) || !URL.canParse(url)) throw new Trouble("database.wrongUrl");
  const { default: postgres } = await import("postgres");
  const sql = postgres(url, { max: 1, connect_timeout: 10 });
  try {
    await sql`select 1`;
  } finally {
    await sql.end({ timeout: 1 });
  }
}
