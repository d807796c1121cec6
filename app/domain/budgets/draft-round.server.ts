import { eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { body, budgetRound, type FrozenRule, place } from "#db/schema";
import type { Actor } from "../governance/actor";
import { appendJournal } from "../journal/append.server";
import { type Outcome, refuse } from "../refusal";
import { mayRunRound } from "./policy";
import { datesInOrder, type RoundDates } from "./rules/dates";
import { defaultRule } from "./rules/settings";

export type RoundInput = RoundDates & {
  title: string;
  charter: string;
  criteria: string;
  envelopeCents: number;
  rule?: FrozenRule;
};

/**
 * Writes the draft of a round of an antenna's group. Refuses who does not run that group (`forbidden`), a body that is
 * not an antenna's (`round.notAnAntenna`) and dates out of order (`round.dates`).
 */
export async function draftRound(
  db: Database,
  actor: Actor,
  { bodyId, ...input }: RoundInput & { bodyId: number },
): Promise<Outcome<{ roundId: number }>> {
  return db.transaction(async (tx) => {
    if (!mayRunRound(actor, bodyId)) return refuse("forbidden");
    const [group] = await tx
      .select({ kind: body.kind, placeId: body.placeId, placeKind: place.kind })
      .from(body)
      .innerJoin(place, eq(place.id, body.placeId))
      .where(eq(body.id, bodyId));
    if (group?.kind !== "antenna_group" || group.placeKind !== "antenna") return refuse("round.notAnAntenna");
    if (!datesInOrder(input)) return refuse("round.dates");
    const [round] = await tx
      .insert(budgetRound)
      .values({ rule: defaultRule, ...input, bodyId, antennaId: group.placeId })
      .returning({ id: budgetRound.id });
    const roundId = (round as { id: number }).id;
    await appendJournal(tx, actor, {
      action: "round.draft",
      subject: { kind: "budget_round", id: roundId },
      after: input,
    });
    return { ok: true, roundId };
  });
}
