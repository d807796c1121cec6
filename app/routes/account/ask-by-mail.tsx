import type { ActionFunctionArgs } from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";
import { askByMailForm } from "~/domain/members/account/forms";
import { requestAccessMail } from "~/domain/members/account/request-access-mail.server";
import { useTranslations } from "~/i18n/speech";
import { parseForm } from "~/server/forms.server";
import { limitReply } from "~/server/limit-reply.server";
import { Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextField } from "~/ui/form/text-field";
import { PageHeading } from "~/ui/page-heading";

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

export function AskByMail({ purpose }: { purpose: "signInLink" | "passwordReset" }) {
  const answer = useActionData<ReturnType<typeof askByMailAction>>();
  const t = useTranslations("account.askByMail");
  if (answer && "sentTo" in answer) {
    return (
      <>
        <PageHeading title={t("sentTitle")} lead={t("sent", { email: answer.sentTo })} />
        <p className="prose">{t(`${purpose}.lasts`)}</p>
        <p className="prose">{t("nothing")}</p>
        <p className="actions">
          <ButtonLink to="/connexion" variant="quiet">
            {t("back")}
          </ButtonLink>
        </p>
      </>
    );
  }
  return (
    <>
      <PageHeading title={t(`${purpose}.title`)} lead={t(`${purpose}.lead`)} />
      <Form method="post" className="form">
        <ErrorSummary form={answer} />
        <TextField form={answer} name="email" type="email" label={t("email")} autoComplete="username" maxLength={254} />
        <div className="actions">
          <Button>{t("submit")}</Button>
        </div>
      </Form>
    </>
  );
}
