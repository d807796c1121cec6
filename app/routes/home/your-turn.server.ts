import type { Database } from "#db/client";
import { awaitingBudgets, outcomesOfMyProjects } from "~/domain/budgets/queries.server";
import type { Actor } from "~/domain/governance/actor";
import { awaitingMeetings, outcomesOfMySubmissions } from "~/domain/meetings/queries.server";
import { awaitingVotes, decidedVotes } from "~/domain/participation/queries.server";
import type { Locale } from "~/i18n/locales";
import { sayChosen } from "~/server/name-chosen.server";

const never = Number.POSITIVE_INFINITY;

/** What awaits the member's voice, the nearest deadline first, and what became of it; each module tells its own. */
export async function yourTurn(db: Database, actor: Actor, reader: { locale: Locale; timeZone: string }) {
  const [votes, budgets, meetings, submissions, projects, decided] = await Promise.all([
    awaitingVotes(db, actor),
    awaitingBudgets(db, actor),
    awaitingMeetings(db, actor),
    outcomesOfMySubmissions(db, actor),
    outcomesOfMyProjects(db, actor),
    decidedVotes(db, actor),
  ]);
  const awaiting = [
    ...votes.map((one) => ({ ...one, kind: "vote" as const, to: `/scrutins/${one.id}` })),
    ...budgets,
    ...meetings.map((one) => ({ ...one, level: one.level ?? ("information" as const) })),
  ].sort((a, b) => (a.deadline?.getTime() ?? never) - (b.deadline?.getTime() ?? never));
  const told = decided.map((one) => ({ ...one, chosen: sayChosen(reader, one.method, one.chosen) }));
  return { awaiting, submissions, projects, decided: told };
}

export type YourTurn = Awaited<ReturnType<typeof yourTurn>>;
