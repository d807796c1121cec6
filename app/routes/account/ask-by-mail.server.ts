import type { ActionFunctionArgs } from "@remix-run/node";
import { askByMailForm } from "~/domain/members/account/forms";
import { requestAccessMail } from "~/domain/members/account/request-access-mail.server";
import { parseForm } from "~/server/forms.server";
import { limitReply } from "~/server/limit-reply.server";

/** The action of a page that asks for a link by mail; its answer never tells whether the address is known. */
export function askByMailAction(purpose: "sign_in_link" | "password_reset") {
  return async ({ request, context }: ActionFunctionArgs) => {
    const parsed = await parseForm(request, askByMailForm);
    if (!parsed.ok) return parsed.reply;
    const { db, address } = context;
    const asked = await requestAccessMail(db, purpose, { ...parsed.value, address });
    return asked.ok ? { sentTo: parsed.value.email } : limitReply(parsed.form, asked);
  };
}
