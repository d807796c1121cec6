import { data } from "@remix-run/node";
import { ballotForm } from "~/domain/participation/ballot-form";
import { drawReceipt } from "~/domain/participation/receipts.server";
import type { Choice } from "~/domain/participation/rules/choices";
import type { VoteRule } from "~/domain/participation/rules/vote-rule";
import type { Outcome } from "~/domain/refusal";
import { parseForm, refusalReply } from "~/server/forms.server";

// A ballot stays in the bodies of its forms: it is in no address, cookie or log.

/** The ballot as it would be cast, with the receipt it would have: nothing is written. */
export async function reviewBallot(form: FormData, ruled: VoteRule) {
  const parsed = await parseForm(form, ballotForm(ruled));
  if (!parsed.ok) return parsed.reply;
  const filled = [...form].filter((field): field is [string, string] => isOnPaper(field[0]));
  return data({ step: "review" as const, choice: parsed.value, filled, receiptCode: drawReceipt() });
}

type Cast = (ballot: { choice: Choice; receiptCode: string }) => Promise<Outcome<{ replayed: boolean }>>;

/** Answers with the receipt, not with a redirect: a reload sends the same ballot, which answers the same receipt. */
export async function castReviewed(form: FormData, ruled: VoteRule, cast: Cast) {
  const parsed = await parseForm(form, ballotForm(ruled));
  if (!parsed.ok) return parsed.reply;
  const receiptCode = String(form.get("receiptCode") ?? "");
  const answer = await cast({ choice: parsed.value, receiptCode });
  if (!answer.ok) return refusalReply(form, answer);
  return data({ step: "receipt" as const, receiptCode, replayed: answer.replayed });
}

function isOnPaper(field: string): boolean {
  return field !== "intent" && field !== "receiptCode";
}
