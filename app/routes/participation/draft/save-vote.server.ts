import type { AppLoadContext } from "@remix-run/server-runtime";
import type { Actor } from "~/domain/governance/actor";
import { draftVote } from "~/domain/participation/draft-vote.server";
import { draftForm } from "~/domain/participation/forms";
import { isDraftMethod } from "~/domain/participation/rules/methods";
import { translate } from "~/i18n/translate.server";
import { redirectWithFlash } from "~/server/flash.server";
import { zonedMoment } from "~/server/form-values";
import { parseForm, refusalReply, sameForm } from "~/server/forms.server";
import { changeRows } from "./change-rows";

/**
 * Writes the draft that a form holds, then shows it as it would be announced. Its other buttons, which ask for a line
 * more or less or for another method, bring the form back as it was typed.
 */
export async function saveVote(context: AppLoadContext, actor: Actor, request: Request, voteId?: number) {
  const form = await request.formData();
  const method = form.get("method") ?? "resolution";
  if (form.get("intent") !== "save" || !isDraftMethod(method)) return sameForm(changeRows(form) ?? form);
  const { timeZone } = context.cooperative;
  const parsed = await parseForm(form, draftForm(zonedMoment(timeZone), method));
  if (!parsed.ok) return parsed.reply;
  const saved = await draftVote(context.db, actor, { ...parsed.value, voteId });
  if (!saved.ok) return refusalReply(form, saved);
  const t = translate({ locale: context.locale, timeZone }, "participation.flash");
  throw await redirectWithFlash(`/scrutins/${saved.voteId}`, context, t("drafted"), "notice");
}
