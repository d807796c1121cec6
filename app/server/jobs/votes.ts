import type { Logger } from "pino";
import type { DatabaseClient } from "#db/client";
import { countRound } from "~/domain/budgets/count-round.server";
import { openBudgetVote } from "~/domain/budgets/open-budget-vote.server";
import { queueDueVotes } from "~/domain/participation/due-votes.server";
import { noteTurnout } from "~/domain/participation/note-turnout.server";
import { settleVote, sweepBox } from "~/domain/participation/settle-vote.server";
import type { Tallies } from "~/domain/participation/tally.server";
import type { Configuration } from "../configuration";

type Tools = { client: DatabaseClient; configuration: Configuration; log: Logger };

/** Who counts the votes that participation does not count itself. */
export const tallies: Tallies = { budget: countRound };

/** The jobs of the ballot box. A refusal here means that another process was faster, or the date has not come. */
export const voteJobs = {
  async open_vote({ voteId }: { voteId: number }, { client, log }: Tools) {
    const opened = await openBudgetVote(client.db, { voteId });
    if (!opened.ok) log.info({ voteId, refusal: opened.refusal }, "vote not opened");
  },
  async close_vote({ voteId }: { voteId: number }, { client, configuration }: Tools) {
    await settleVote({ db: client.db, databaseUrl: configuration.databaseUrl, tallies }, voteId);
  },
  async watch_votes(_payload: Record<string, never>, { client }: Tools) {
    await queueDueVotes(client.db);
    await noteTurnout(client.db);
  },
  async sweep_box(_payload: Record<string, never>, { configuration }: Tools) {
    await sweepBox(configuration.databaseUrl);
  },
};
