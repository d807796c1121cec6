import { eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { body, budgetRound, place } from "#db/schema";
import type { Actor } from "../governance/actor";
import { appendJournal } from "../journal/append.server";
import { type Outcome, refuse } from "../refusal";
import { mayRunRound } from "./policy";
import { datesInOrder, type RoundDates } from "./rules/dates";
import { faultOfTerms, type RoundTerms, settledRule, usualTerms } from "./rules/round-rule";
import { toldTerms } from "./rules/told-terms";

export type RoundInput = RoundDates & {
  title: string;
  charter: string;
  criteria: string;
  envelopeCents: number;
} & Partial<RoundTerms>;

/** The terms as they are written: the usual ones where none are given, nothing in them that takes no part. */
export function termsOf({ rule, paper }: Partial<RoundTerms>): RoundTerms {
  return { rule: settledRule(rule ?? usualTerms.rule), paper: paper ?? usualTerms.paper };
}

/**
 * Writes the draft of a round of an antenna's group. Refuses who does not run that group (`forbidden`), a body that is
 * not an antenna's (`round.notAnAntenna`), dates out of order (`round.dates`), and a rule or a paper that cannot be
 * counted together (`round.terms`).
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
    const terms = termsOf(input);
    if (faultOfTerms(terms)) return refuse("round.terms");
    const [round] = await tx
      .insert(budgetRound)
      .values({ ...input, ...terms, bodyId, antennaId: group.placeId })
      .returning({ id: budgetRound.id });
    const roundId = (round as { id: number }).id;
    await appendJournal(tx, actor, {
      action: "round.draft",
      subject: { kind: "budget_round", id: roundId },
      after: { ...input, ...toldTerms(terms) },
    });
    return { ok: true, roundId };
  });
}
