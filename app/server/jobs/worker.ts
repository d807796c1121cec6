import { run, type TaskList } from "graphile-worker";
import pg from "pg";
import type { Logger } from "pino";
import { type DatabaseClient, openDatabase } from "#db/client";
import type { Jobs } from "#db/jobs";
import { closeIdeas } from "~/domain/budgets/close-ideas.server";
import { sealJournal } from "~/domain/journal/seal-journal.server";
import { forgetExpired } from "~/domain/members/account/forget-expired.server";
import { sendAccessMail } from "~/domain/members/account/send-access-mail.server";
import { forgetImports, resumeImports, runImport } from "~/domain/members/import/run-import.server";
import { type Carry, deliverMail } from "~/domain/notifications/deliver-mail.server";
import type { Configuration } from "../configuration";
import { cooperativeReader } from "../cooperative.server";
import { openCarrier } from "../mail/carrier";
import { withoutParameters } from "../safe-error";
import { queueLogger } from "./queue-logger";
import { voteJobs } from "./votes";

export type JobTools = { client: DatabaseClient; configuration: Configuration; log: Logger; carry: Carry };
export type JobTable = { [Name in keyof Jobs]: (payload: Jobs[Name], tools: JobTools) => Promise<void> };

const jobs: Partial<JobTable> = {
  close_ideas: async (payload, { client }) => {
    await closeIdeas(client.db, "clock", payload);
  },
  seal_journal: ({ whole }, { client }) => sealJournal(client.db, { whole }),
  forget_expired: async (_payload, { client }) => {
    await forgetExpired(client.db);
    await forgetImports(client.db);
  },
  import_members: ({ importId }, { client, configuration }) => runImport(client.db, importId, configuration),
  watch_imports: (_payload, { client, configuration }) => resumeImports(client.db, configuration),
  send_access_mail: (asked, { client, configuration }) =>
    sendAccessMail(client.db, { ...asked, publicUrl: configuration.publicUrl }),
  deliver_mail: ({ outboxId }, { client, carry }) => deliverMail(client.db, outboxId, carry),
  ...voteJobs,
};

/** What runs by the clock, beside the jobs that changes add. */
const crontab = [
  "* * * * * seal_journal",
  '13 3 * * * seal_journal ?id=seal_whole_journal {"whole":true}',
  "* * * * * watch_votes",
  "43 2 * * * sweep_box",
  "* * * * * watch_imports",
  "17 * * * * forget_expired",
].join("\n");

/** Runs the jobs until stopped; several processes may, each job runs in one. */
export async function startWorker(configuration: Configuration, log: Logger): Promise<{ stop: () => Promise<void> }> {
  const client = openDatabase(configuration.databaseUrl, { max: 4 });
  const pgPool = new pg.Pool({ connectionString: configuration.databaseUrl, max: 4 });
  pgPool.on("error", (error) => log.warn({ reason: error.message }, "queue connection lost"));
  const carrier = openCarrier(configuration, cooperativeReader(client.db));
  const tools = { client, configuration, log, carry: carrier.carry };
  const taskList: TaskList = Object.fromEntries(
    Object.entries(jobs).map(([name, work]) => [
      name,
      (payload: unknown) =>
        (work as (payload: unknown, tools: JobTools) => Promise<void>)(payload, tools).catch((error: unknown) => {
          throw withoutParameters(error);
        }),
    ]),
  );
  const runner = await run({
    pgPool,
    taskList,
    crontab,
    concurrency: 3,
    pollInterval: 1000,
    noHandleSignals: true,
    logger: queueLogger(log),
  });
  return {
    stop: async () => {
      await runner.stop();
      carrier.close();
      await client.end();
      await pgPool.end();
    },
  };
}
