import { and, eq, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { electorateEntry, vote } from "#db/schema";
import type { Actor } from "../governance/actor";
import { type Outcome, refuse } from "../refusal";
import { isInBox, receiptHash } from "./receipts.server";
import { acceptChoice } from "./rules/choices";
import { collegeThatCounts, inCollege, storedColleges } from "./rules/unite-colleges";
import { storedRule } from "./rules/vote-rule";

export type CastBallot = { voteId: number; choice: unknown; receiptCode: string };

/**
 * Puts the member's one ballot in the box, in the one form that the vote's rule accepts. Sent again with the same
 * receipt it answers the same, also after closing; any other second ballot, a late one by the database's clock, and
 * one from outside the frozen electorate are refused. Nothing of the choice is written anywhere but in the ballot.
 */
export async function castBallot(
  db: Database,
  actor: Actor,
  ballot: CastBallot,
): Promise<Outcome<{ replayed: boolean }>> {
  try {
    return await db.transaction((tx) => cast(tx, actor, ballot));
  } catch (error) {
    throw withoutChoice(error);
  }
}

async function cast(tx: Database, actor: Actor, ballot: CastBallot): Promise<Outcome<{ replayed: boolean }>> {
  const { voteId } = ballot;
  const box = await lockOpenBox(tx, voteId);
  if (!box) return refuseWithoutBox(tx, actor, ballot);
  const own = ownEntry(actor, voteId);
  const [entry] = await tx
    .select({ hasVoted: electorateEntry.hasVoted, college: electorateEntry.college })
    .from(electorateEntry)
    .where(own)
    .for("update");
  if (!entry) return refuse("vote.outsideElectorate");
  if (entry.hasVoted) return answerSecond(tx, ballot);
  // A statement of its own: within those above the clock would be read before their lock was got.
  const [clock] = await tx.execute<{ late: boolean }>(
    sql`select clock_timestamp() >= closes_at as late from vote where id = ${voteId}`,
  );
  if (clock?.late) return refuse("vote.closed");
  const accepted = acceptChoice(ballot.choice, storedRule(box));
  const hash = receiptHash(ballot.receiptCode);
  if (!accepted || !hash) return refuse("vote.ballotInvalid");
  // The college comes from the frozen list alone, whatever was sent.
  const choice = inCollege(accepted, collegeThatCounts(storedColleges(box), entry.college));

  const written = await tx.execute(sql`
    insert into ballot (vote_id, choice, receipt_hash) values (${voteId}, ${JSON.stringify(choice)}::jsonb, ${hash})
    on conflict (vote_id, receipt_hash) do nothing returning 1`);
  if (written.length === 0) return refuse("vote.receiptTaken");
  await tx.update(electorateEntry).set({ hasVoted: true }).where(own);
  return { ok: true, replayed: false };
}

/**
 * FOR SHARE: ballots do not wait for each other, closing waits for those being written. Late ones take no lock at all,
 * or a crowd of them would keep closing waiting. An acknowledged ballot must survive a crash of the database, so its
 * commit waits for the disk whatever the server's own setting.
 */
async function lockOpenBox(tx: Database, voteId: number) {
  const [box] = await tx
    .select({
      method: vote.method,
      rule: vote.rule,
      colleges: vote.colleges,
      durable: sql`set_config('synchronous_commit', 'on', true)`,
    })
    .from(vote)
    .where(and(eq(vote.id, voteId), eq(vote.state, "open"), sql`${vote.closesAt} > clock_timestamp()`))
    .for("share");
  return box;
}

async function refuseWithoutBox(tx: Database, actor: Actor, ballot: CastBallot) {
  const [box] = await tx.select({ state: vote.state }).from(vote).where(eq(vote.id, ballot.voteId));
  if (!box) return refuse("vote.unknown");
  if (box.state === "annulled") return refuse("vote.annulled");
  if (box.state === "draft" || box.state === "announced") return refuse("vote.notOpenYet");
  const own = ownEntry(actor, ballot.voteId);
  const [entry] = await tx.select({ hasVoted: electorateEntry.hasVoted }).from(electorateEntry).where(own);
  if (!entry) return refuse("vote.outsideElectorate");
  return entry.hasVoted ? answerSecond(tx, ballot) : refuse("vote.closed");
}

async function answerSecond(
  tx: Database,
  { voteId, receiptCode }: CastBallot,
): Promise<Outcome<{ replayed: boolean }>> {
  return (await isInBox(tx, voteId, receiptCode)) ? { ok: true, replayed: true } : refuse("vote.alreadyVoted");
}

function ownEntry(actor: Actor, voteId: number) {
  return and(eq(electorateEntry.voteId, voteId), eq(electorateEntry.memberId, actor.memberId));
}

/** The database's errors quote the statement with its values: the ballot's must reach no log and no error page. */
function withoutChoice(error: unknown): Error {
  const causes = [error, error instanceof Error ? error.cause : undefined];
  const code = causes.map((cause) => (cause as { code?: unknown } | undefined)?.code).find(Boolean) ?? "unknown";
  return new Error(`the ballot was not written (${code})`);
}
