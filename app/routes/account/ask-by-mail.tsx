import { Form, useActionData } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import { Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextField } from "~/ui/form/text-field";
import { PageHeading } from "~/ui/page-heading";
import type { askByMailAction } from "./ask-by-mail.server";

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
