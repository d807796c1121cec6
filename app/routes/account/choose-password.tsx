import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { passwordLength } from "~/domain/members/account/rules/password";
import { useTranslations } from "~/i18n/speech";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextField } from "~/ui/form/text-field";
import { PageHeading } from "~/ui/page-heading";
import type { choosePasswordAction, choosePasswordLoader } from "./choose-password.server";
import { GoneLink } from "./gone-link";

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
