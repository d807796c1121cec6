import { and, asc, eq, inArray } from "drizzle-orm";
import type { Database } from "#db/client";
import { project, vote } from "#db/schema";
import type { Actor } from "../governance/actor";
import { announceVote } from "../participation/announce-vote.server";
import type { VoteRules } from "../participation/rules/vote-rule";
import { type Outcome, type Refusal, refuse } from "../refusal";
import { mayRunRound } from "./policy";
import { datesInOrder } from "./rules/dates";
import { nextRound } from "./rules/lifecycle";
import { clockOf, type LockedRound, lockRound, moveRound } from "./state.server";

type Campaign = { roundId: number; voteOpensAt?: Date; voteClosesAt?: Date };

/**
 * Publishes the list of the ballot paper and announces the vote of the antenna, at the dates of the round or at later
 * ones. Refuses while a project awaits its review (`round.toReview`) and an empty list (`round.noProject`).
 */
export async function startCampaign(
  db: Database,
  actor: Actor,
  { roundId, ...dates }: Campaign,
): Promise<Outcome<{ voteId: number }>> {
  return db.transaction(async (tx) => {
    const round = await lockRound(tx, roundId);
    if (!round || !mayRunRound(actor, round.bodyId)) return refuse("forbidden");
    const state = nextRound(round.state, "start_campaign");
    if (!state) return refuse("round.state");
    const projects = await tx
      .select({ id: project.id, title: project.title, costCents: project.costCents, state: project.state })
      .from(project)
      .where(and(eq(project.roundId, roundId), inArray(project.state, ["submitted", "admitted"])))
      .orderBy(asc(project.id));
    const waiting = projects.filter((one) => one.state === "submitted").length;
    if (waiting > 0) return refuse("round.toReview", { count: waiting });
    if (projects.length === 0) return refuse("round.noProject");
    const opening = {
      voteOpensAt: dates.voteOpensAt ?? round.voteOpensAt,
      voteClosesAt: dates.voteClosesAt ?? round.voteClosesAt,
    };
    const wrong = await refusalOfDates(tx, round, opening);
    if (wrong) return wrong;
    const listed = projects.map(({ id, title, costCents }) => ({ id, title, costCents }));
    const announced = await announce(tx, actor, round, { ...opening, projects: listed });
    if (!announced.ok) return announced;
    await moveRound(tx, actor, round, state, { ...opening, voteId: announced.voteId });
    return announced;
  });
}

type Listed = VoteRules["budget"]["projects"][number];

/** The list in words: numbers, titles and costs. */
function lineOf({ id, title, costCents }: Listed): string {
  return `- ${id}. ${title} : ${(costCents / 100).toFixed(2).replace(".", ",")} €`;
}

async function refusalOfDates(tx: Database, round: LockedRound, opening: { voteOpensAt: Date; voteClosesAt: Date }) {
  if (opening.voteClosesAt <= (await clockOf(tx))) return refuse("round.datesPassed");
  const early = opening.voteOpensAt < round.voteOpensAt || !datesInOrder({ ...round, ...opening });
  return early ? refuse("round.dates") : null;
}

async function announce(
  tx: Database,
  actor: Actor,
  round: LockedRound,
  of: { voteOpensAt: Date; voteClosesAt: Date; projects: readonly Listed[] },
): Promise<{ ok: true; voteId: number } | Refusal> {
  const { envelopeCents, rule: allocation, paper } = round;
  const [written] = await tx
    .insert(vote)
    .values({
      bodyId: round.bodyId,
      placeId: round.antennaId,
      createdBy: actor.memberId,
      method: "budget",
      question: round.title,
      explanation: of.projects.map(lineOf).join("\n"),
      rule: { envelopeCents, projects: of.projects, allocation, paper } satisfies VoteRules["budget"],
      opensAt: of.voteOpensAt,
      closesAt: of.voteClosesAt,
    })
    .returning({ id: vote.id });
  const voteId = (written as { id: number }).id;
  const announced = await announceVote(tx, actor, { voteId });
  if (announced.ok) return { ok: true, voteId };
  await tx.delete(vote).where(eq(vote.id, voteId));
  return announced;
}
