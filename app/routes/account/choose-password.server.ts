import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { choosePasswordForm } from "~/domain/members/account/forms";
import type { TokenPurpose } from "~/domain/members/account/rules/tokens";
import { setPasswordWithLink } from "~/domain/members/account/set-password-with-link.server";
import { readToken } from "~/domain/members/account/tokens.server";
import { enter } from "~/server/enter.server";
import { parseForm, refusalReply } from "~/server/forms.server";

type Purpose = Exclude<TokenPurpose, "sign_in_link">;

export function choosePasswordLoader(purpose: Purpose) {
  return async ({ params, context }: LoaderFunctionArgs) => {
    const owner = await readToken(context.db, purpose, params.secret ?? "");
    return { owner: owner && { firstName: owner.firstName, email: owner.email ?? "" } };
  };
}

export function choosePasswordAction(purpose: Purpose) {
  return async ({ request, params, context }: ActionFunctionArgs) => {
    const parsed = await parseForm(request, choosePasswordForm);
    if (!parsed.ok) return parsed.reply;
    const { password } = parsed.value;
    const set = await setPasswordWithLink(context.db, { purpose, secret: params.secret ?? "", password });
    return set.ok ? enter(context, request, set.memberId, "/") : refusalReply(parsed.form, set);
  };
}
