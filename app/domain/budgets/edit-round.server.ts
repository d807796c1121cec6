import { eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { budgetRound } from "#db/schema";
import type { Actor } from "../governance/actor";
import { appendJournal } from "../journal/append.server";
import { type Outcome, refuse } from "../refusal";
import { type RoundInput, termsOf } from "./draft-round.server";
import { mayRunRound } from "./policy";
import { datesInOrder } from "./rules/dates";
import { faultOfTerms } from "./rules/round-rule";
import { toldTerms } from "./rules/told-terms";
import { lockRound } from "./state.server";

/**
 * Changes a draft. Once ideas are open the envelope, the criteria, the charter, the rule, the paper and the dates are
 * what members answered to: nobody changes them any more (`round.frozen`).
 */
export async function editRound(
  db: Database,
  actor: Actor,
  { roundId, ...input }: RoundInput & { roundId: number },
): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const round = await lockRound(tx, roundId);
    if (!round || !mayRunRound(actor, round.bodyId)) return refuse("forbidden");
    if (round.state !== "draft") return refuse("round.frozen");
    if (!datesInOrder(input)) return refuse("round.dates");
    const terms = termsOf(input);
    if (faultOfTerms(terms)) return refuse("round.terms");
    const [before] = await tx
      .select({ title: budgetRound.title, charter: budgetRound.charter, criteria: budgetRound.criteria })
      .from(budgetRound)
      .where(eq(budgetRound.id, roundId));
    await tx
      .update(budgetRound)
      .set({ ...input, ...terms })
      .where(eq(budgetRound.id, roundId));
    const { envelopeCents, ideasUntil, voteOpensAt, voteClosesAt } = round;
    await appendJournal(tx, actor, {
      action: "round.edited",
      subject: { kind: "budget_round", id: roundId },
      before: { ...before, envelopeCents, ideasUntil, voteOpensAt, voteClosesAt, ...toldTerms(round) },
      after: { ...input, ...toldTerms(terms) },
    });
    return { ok: true };
  });
}
