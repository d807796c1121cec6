import { type ActionFunctionArgs, data } from "@remix-run/node";
import { closeIdeas } from "~/domain/budgets/close-ideas.server";
import { closeRound } from "~/domain/budgets/close-round.server";
import { campaignForm } from "~/domain/budgets/forms";
import { openRound } from "~/domain/budgets/open-round.server";
import { resumeReview } from "~/domain/budgets/resume-review.server";
import { startCampaign } from "~/domain/budgets/start-campaign.server";
import { startExecution } from "~/domain/budgets/start-execution.server";
import type { Actor } from "~/domain/governance/actor";
import { isInBox } from "~/domain/participation/receipts.server";
import { zonedMoment } from "~/server/form-values";
import { parseForm, refusalReply } from "~/server/forms.server";
import { redirectTold } from "./load-round.server";

type Moved = { id: number; voteId: number | null };

const moves = {
  open_ideas: [openRound, "opened"],
  close_ideas: [closeIdeas, "ideasClosed"],
  resume_review: [resumeReview, "reviewResumed"],
  start_execution: [startExecution, "executionStarted"],
  close: [closeRound, "closed"],
} as const;

/** The facilitator's buttons: each is one command, which checks everything again. */
export async function moveRoundOn(
  { request, context }: ActionFunctionArgs,
  actor: Actor,
  { id: roundId, voteId }: Moved,
) {
  const form = await request.formData();
  const intent = String(form.get("intent"));
  const here = `/budgets/${roundId}`;
  if (intent === "start_campaign") {
    const parsed = await parseForm(form, campaignForm(zonedMoment(context.cooperative.timeZone)));
    if (!parsed.ok) return parsed.reply;
    const started = await startCampaign(context.db, actor, { ...parsed.value, roundId });
    return started.ok ? redirectTold(context, here, "campaignStarted") : refusalReply(form, started);
  }
  if (intent === "check") {
    const code = String(form.get("code") ?? "").slice(0, 60);
    return data({ inBox: voteId !== null && (await isInBox(context.db, voteId, code)) });
  }
  if (!Object.hasOwn(moves, intent)) throw new Response(null, { status: 400 });
  const [move, told] = moves[intent as keyof typeof moves];
  const moved = await move(context.db, actor, { roundId });
  return moved.ok ? redirectTold(context, here, told) : refusalReply(form, moved);
}
