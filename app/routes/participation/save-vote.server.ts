import type { AppLoadContext } from "@remix-run/server-runtime";
import type { Actor } from "~/domain/governance/actor";
import { draftVote } from "~/domain/participation/draft-vote.server";
import { voteForm } from "~/domain/participation/forms";
import { translate } from "~/i18n/translate.server";
import { redirectWithFlash } from "~/server/flash.server";
import { zonedMoment } from "~/server/form-values";
import { parseForm, refusalReply } from "~/server/forms.server";

/** Writes the draft that a form holds, then shows it as it would be announced. */
export async function saveVote(context: AppLoadContext, actor: Actor, request: Request, voteId?: number) {
  const { timeZone } = context.cooperative;
  const parsed = await parseForm(request, voteForm(zonedMoment(timeZone)));
  if (!parsed.ok) return parsed.reply;
  const saved = await draftVote(context.db, actor, { ...parsed.value, voteId });
  if (!saved.ok) return refusalReply(parsed.form, saved);
  const t = translate({ locale: context.locale, timeZone }, "participation.flash");
  throw await redirectWithFlash(`/scrutins/${saved.voteId}`, context, t("drafted"), "notice");
}
