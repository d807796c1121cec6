import type { AppLoadContext } from "@remix-run/server-runtime";
import type { Actor } from "~/domain/governance/actor";
import { changePassword } from "~/domain/members/account/change-password.server";
import { changePasswordForm } from "~/domain/members/account/forms";
import { mySecurity } from "~/domain/members/account/queries.server";
import { requestAccessMail } from "~/domain/members/account/request-access-mail.server";
import { translate } from "~/i18n/translate.server";
import { newSession } from "~/server/enter.server";
import { redirectWithFlash } from "~/server/flash.server";
import { parseForm } from "~/server/forms.server";
import { limitReply } from "~/server/limit-reply.server";

/** Two buttons: change the password, or receive the link with which a first one is chosen. */
export async function changePasswordAction(context: AppLoadContext, request: Request, { memberId }: Actor) {
  const form = await request.formData();
  if (form.get("intent") === "link") return sendLink(context, form, memberId);
  const parsed = await parseForm(form, changePasswordForm);
  if (!parsed.ok) return parsed.reply;
  const { db, address } = context;
  const changed = await changePassword(db, { ...parsed.value, memberId, address });
  if (!changed.ok) return limitReply(parsed.form, changed);
  const response = await redirectWithFlash("/moi/securite", context, words(context)("changed"));
  // every session has ended, this one too
  response.headers.append("Set-Cookie", await newSession(context, request, memberId));
  return response;
}

async function sendLink(context: AppLoadContext, form: FormData, memberId: number) {
  const { db, address } = context;
  const security = await mySecurity(db, memberId);
  const asked = await requestAccessMail(db, "password_reset", { email: security?.email ?? "", address });
  if (!asked.ok) return limitReply(form, asked);
  return redirectWithFlash("/moi/securite", context, words(context)("linkSent"));
}

function words({ locale, cooperative }: AppLoadContext) {
  return translate({ locale, timeZone: cooperative.timeZone }, "account.security");
}
