import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { choosePasswordForm } from "~/domain/members/account/forms";
import { passwordLength } from "~/domain/members/account/rules/password";
import type { TokenPurpose } from "~/domain/members/account/rules/tokens";
import { setPasswordWithLink } from "~/domain/members/account/set-password-with-link.server";
import { readToken } from "~/domain/members/account/tokens.server";
import { useTranslations } from "~/i18n/speech";
import { enter } from "~/server/enter.server";
import { parseForm, refusalReply } from "~/server/forms.server";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextField } from "~/ui/form/text-field";
import { PageHeading } from "~/ui/page-heading";
import { GoneLink } from "./gone-link";

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

export function ChoosePassword({ purpose }: { purpose: "invitation" | "passwordReset" }) {
  const { owner } = useLoaderData<ReturnType<typeof choosePasswordLoader>>();
  const form = useActionData<ReturnType<typeof choosePasswordAction>>();
  const t = useTranslations("account.choosePassword");
  if (!owner) return <GoneLink purpose={purpose} />;
  return (
    <>
      <PageHeading title={t(`${purpose}.title`)} lead={t(`${purpose}.lead`, { firstName: owner.firstName })} />
      <Form method="post" className="form" reloadDocument>
        <ErrorSummary form={form} />
        {/* password managers keep the password under this address */}
        <input type="email" name="username" value={owner.email} autoComplete="username" readOnly hidden />
        <TextField
          form={form}
          name="password"
          type="password"
          label={t("password")}
          hint={t("hint", { minimum: passwordLength.minimum })}
          autoComplete="new-password"
          minLength={passwordLength.minimum}
          maxLength={passwordLength.maximum}
        />
        <div className="actions">
          <Button>{t(`${purpose}.submit`)}</Button>
        </div>
      </Form>
    </>
  );
}
