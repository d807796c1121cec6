import { data } from "@remix-run/node";
import type { Database } from "#db/client";
import { castBudgetBallot } from "~/domain/budgets/cast-budget-ballot.server";
import { ballotForm } from "~/domain/budgets/forms";
import type { Actor } from "~/domain/governance/actor";
import { drawReceipt } from "~/domain/participation/receipts.server";
import type { FieldError } from "~/server/form-reply";

/** Where a ballot is: on paper, being read again with its receipt already drawn, or in the box. */
export type BallotAnswer =
  | { step: "paper"; chosen: number[]; refusal?: FieldError }
  | { step: "reading"; chosen: number[]; receiptCode: string }
  | { step: "receipt"; receiptCode: string };

/**
 * Each step is a form that carries the choice in its body: it stays out of addresses, cookies and logs. Casting again
 * with the same receipt, as a reload does, answers with the same receipt.
 */
export async function answerBallot(db: Database, actor: Actor, roundId: number, form: FormData) {
  const read = ballotForm.safeParse({
    projects: form.getAll("projects"),
    receiptCode: form.get("receiptCode") ?? undefined,
  });
  if (!read.success) throw new Response(null, { status: 400 });
  const { projects: chosen, receiptCode } = read.data;
  const intent = form.get("intent");
  if (intent !== "cast" || !receiptCode) {
    if (intent === "change") return answer({ step: "paper", chosen });
    return answer({ step: "reading", chosen, receiptCode: drawReceipt() });
  }
  const cast = await castBudgetBallot(db, actor, { roundId, projectIds: chosen, receiptCode });
  if (cast.ok) return answer({ step: "receipt", receiptCode });
  return answer({ step: "paper", chosen, refusal: { code: cast.refusal, values: cast.values } }, 409);
}

function answer(step: BallotAnswer, status = 200) {
  return data(step, { status, headers: { "Cache-Control": "no-store" } });
}
