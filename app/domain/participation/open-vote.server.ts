import { and, eq, isNotNull, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { electorateEntry, member, vote } from "#db/schema";
import { appendJournal } from "../journal/append.server";
import { queueMail } from "../notifications/queue-mail.server";
import { type Outcome, refuse } from "../refusal";
import { freezeElectorate } from "./freeze-electorate.server";
import { frozenHash } from "./frozen-hash.server";
import { next } from "./rules/lifecycle";

/**
 * Opens an announced vote at its date: freezes the electorate, seals the question, the rule and the list by a hash in the
 * journal, and writes to each voter. Refused before the date.
 */
export function openVote(db: Database, { voteId }: { voteId: number }): Promise<Outcome<{ electorateSize: number }>> {
  return db.transaction(async (tx) => {
    const [found] = await tx
      .select({ vote, due: sql<boolean>`${vote.opensAt} <= clock_timestamp()` })
      .from(vote)
      .where(eq(vote.id, voteId))
      .for("update");
    if (!found) return refuse("vote.unknown");
    const state = next(found.vote.state, "open");
    if (!state) return refuse("vote.notAnnounced");
    if (!found.due) return refuse("vote.tooEarly");

    const { electors, colleges } = await freezeElectorate(tx, found.vote);
    const hash = frozenHash(found.vote, electors, colleges);
    const frozen = { electorateSize: electors.length, colleges: colleges && [...colleges], frozenHash: hash };
    await tx
      .update(vote)
      .set({ state, openedAt: sql`clock_timestamp()`, ...frozen })
      .where(eq(vote.id, voteId));
    await appendJournal(tx, "clock", {
      action: "vote.opened",
      subject: { kind: "vote", id: voteId },
      after: { electorateSize: electors.length, frozenHash: hash },
    });
    await writeToVoters(tx, voteId, "vote_opened", {
      voteId,
      question: found.vote.question,
      closesAt: found.vote.closesAt.getTime(),
    });
    return { ok: true, electorateSize: electors.length };
  });
}

/** Queues one mail per voter of the frozen electorate who has an address. */
export async function writeToVoters(
  tx: Database,
  voteId: number,
  template: "vote_opened" | "vote_published",
  values: Record<string, string | number>,
) {
  const recipients = await tx
    .select({ memberId: member.id, recipient: member.email, language: member.language })
    .from(electorateEntry)
    .innerJoin(member, eq(member.id, electorateEntry.memberId))
    .where(and(eq(electorateEntry.voteId, voteId), isNotNull(member.email)));
  await queueMail(
    tx,
    recipients.map(({ recipient, ...one }) => ({ ...one, recipient: recipient ?? "", template, values })),
  );
}
