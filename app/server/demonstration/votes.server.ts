import { eq, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { agendaItem, vote } from "#db/schema";
import { openVote as open, publishedVote as published } from "#db/seed/votes";
import { loadActor } from "~/domain/governance/load-actor.server";
import { announceVote } from "~/domain/participation/announce-vote.server";
import { castBallot } from "~/domain/participation/cast-ballot.server";
import { closeVote } from "~/domain/participation/close-vote.server";
import { countVote } from "~/domain/participation/count-vote.server";
import { draftVote } from "~/domain/participation/draft-vote.server";
import type { VoteDraft } from "~/domain/participation/forms";
import { openVote } from "~/domain/participation/open-vote.server";
import { publishVote } from "~/domain/participation/publish-vote.server";
import { drawReceipt } from "~/domain/participation/receipts.server";
import { writeArchive } from "~/domain/participation/write-archive.server";
import { tallies } from "../jobs/votes";
import { type Filled, idOf } from "./fill-structure.server";
import { actorNamed, inDays, must } from "./people.server";
import { type Step, unguarded } from "./time.server";

/** Two votes of all members: one published two months ago, one that closes in three days. */
export function voteSteps(filled: Filled): Step[] {
  return [
    {
      daysAgo: 72,
      happen: async (tx) => {
        const voteId = await announce(tx, filled, published, 18, 72);
        await castSome(tx, voteId, published);
      },
    },
    { daysAgo: 51, happen: async (tx) => settle(tx, await voteAsking(tx, published.question)) },
    {
      daysAgo: 5,
      happen: async (tx) => {
        const voteId = await announce(tx, filled, open, 8, 5);
        await castSome(tx, voteId, open);
      },
    },
  ];
}

type Told = typeof published;

async function announce(tx: Database, filled: Filled, told: Told, closesInDays: number, asOf: number) {
  const [item] = await tx.select({ id: agendaItem.id }).from(agendaItem).where(eq(agendaItem.title, told.item));
  return announceAs(tx, filled, {
    ...told,
    body: "conseil",
    by: "liege:1",
    place: "la-traverse",
    agendaItemId: item?.id,
    openForDays: closesInDays,
    askedDaysAgo: asOf,
  });
}

type Asking = Pick<
  VoteDraft,
  "question" | "explanation" | "consequenceFor" | "consequenceAgainst" | "agendaItemId" | "ruled"
> & {
  body: string;
  by: string;
  place: string;
  askedDaysAgo: number;
  openForDays: number;
};

/** A vote of any method, drafted, announced and opened by who may. */
export async function announceAs(tx: Database, filled: Filled, asking: Asking) {
  const { body, by, place, askedDaysAgo, openForDays, ...told } = asking;
  const actor = await actorNamed(tx, filled, by);
  const { question, explanation, consequenceFor, consequenceAgainst, agendaItemId, ruled } = told;
  const { voteId } = await must(
    `ask ${question}`,
    draftVote(tx, actor, {
      bodyId: idOf(filled.body, body),
      placeId: idOf(filled.place, place),
      question,
      explanation,
      consequenceFor,
      consequenceAgainst,
      agendaItemId,
      ruled,
      opensAt: new Date(Date.now() - 60_000),
      closesAt: inDays(openForDays, askedDaysAgo),
      quorum: "tenth",
      majority: "simple",
    }),
  );
  await must("announce", announceVote(tx, actor, { voteId }));
  await must("open", openVote(tx, { voteId }));
  return voteId;
}

/** The first demonstration people keep their voice, so that a visitor can vote. */
export async function castSome(
  tx: Database,
  voteId: number,
  shares: Pick<Told, "turnoutPercent" | "forPercent" | "againstPercent">,
  college?: string,
) {
  const { turnoutPercent, forPercent, againstPercent } = shares;
  const choose = (draw: number) =>
    draw < forPercent ? "for" : draw < forPercent + againstPercent ? "against" : "abstention";
  await castAs(tx, voteId, { turnoutPercent, college }, (draw) => ({ resolution: choose(draw()) }));
}

/**
 * Ballots of a share of the electorate. The choices are drawn the same each time, so that the demonstration tells the
 * same story; who casts which is drawn anew, so that names tell nothing. `choose` gets a drawer of numbers from 0 to 99;
 * no more than `most` are cast, and by one college alone where it is named.
 */
export async function castAs(
  tx: Database,
  voteId: number,
  who: { turnoutPercent: number; most?: number; college?: string },
  choose: (draw: () => number) => unknown,
) {
  const { turnoutPercent, most = Number.POSITIVE_INFINITY, college } = who;
  const voters = await tx.execute<{ id: number }>(sql`
    select member_id as id from electorate_entry
    where vote_id = ${voteId} ${college ? sql`and college = ${college}` : sql``}
      and member_id not in (select member_id from demonstration_person) order by random()`);
  const draw = drawer(7);
  for (const { id } of voters.slice(0, Math.min(most, Math.round((voters.length * turnoutPercent) / 100)))) {
    const actor = await loadActor(tx, id);
    if (!actor) continue;
    const choice = choose(draw);
    await must("vote", castBallot(tx, actor, { voteId, choice, receiptCode: drawReceipt() }));
  }
}

/** A small linear congruential generator. */
function drawer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % 100;
  };
}

/** Closing to publication inside the filling's transaction, where nobody's order of voting exists yet. */
export async function settle(tx: Database, voteId: number) {
  await must("close", closeVote(tx, { voteId }));
  await tx.execute(sql`select shuffle_ballots(${voteId})`);
  await tx.execute(sql`drop table if exists shuffled`);
  await tx.execute(sql`select shuffle_electorate(${voteId})`);
  await tx.execute(sql`drop table if exists shuffled`);
  await tx.update(vote).set({ shuffledAt: sql`clock_timestamp()` }).where(eq(vote.id, voteId));
  await must("count", countVote(tx, { voteId }, tallies));
  await must("publish", publishVote(tx, { voteId }));
}

export async function voteAsking(tx: Database, question: string): Promise<number> {
  const [found] = await tx.select({ id: vote.id }).from(vote).where(eq(vote.question, question));
  if (!found) throw new Error(`the demonstration has no vote "${question}"`);
  return found.id;
}

/** The archive names dates, which have moved: its hash is made anew, as the publication would have made it then. */
export async function sealArchivesAgain(tx: Database) {
  const rows = await tx.select({ id: vote.id }).from(vote).where(eq(vote.state, "published"));
  for (const { id } of rows) {
    const archive = await writeArchive(tx, id);
    if (!archive) continue;
    await tx.update(vote).set({ archiveHash: archive.hash }).where(eq(vote.id, id));
    const after = `jsonb_set(after, '{archiveHash}', '"${archive.hash}"')`;
    const published = `action = 'vote.published' and subject_kind = 'vote' and subject_id = ${id}`;
    await unguarded(tx, "journal", `update journal set after = ${after} where ${published}`);
  }
}
