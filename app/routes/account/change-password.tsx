import { Form } from "@remix-run/react";
import { passwordLength } from "~/domain/members/account/rules/password";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import type { MaybeReply } from "~/server/form-reply";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextField } from "~/ui/form/text-field";

type Props = { security: { email: string | null; passwordChangedAt: Date | null }; reply: MaybeReply };

export function ChangePassword({ security: { email, passwordChangedAt }, reply }: Props) {
  const t = useTranslations("account.security");
  const format = useFormat();
  if (!passwordChangedAt) return <FirstPassword email={email} reply={reply} />;
  return (
    <Form method="post" className="form" reloadDocument>
      <p className="hint">{t("changedAt", { date: format.day(passwordChangedAt, { weekday: false, year: true }) })}</p>
      <ErrorSummary form={reply} />
      {/* password managers keep the password under this address */}
      <input type="email" name="username" value={email ?? ""} autoComplete="username" readOnly hidden />
      <TextField
        form={reply}
        name="presentPassword"
        type="password"
        label={t("present")}
        autoComplete="current-password"
        maxLength={passwordLength.maximum}
      />
      <TextField
        form={reply}
        name="password"
        type="password"
        label={t("new")}
        hint={t("newHint", { minimum: passwordLength.minimum })}
        autoComplete="new-password"
        minLength={passwordLength.minimum}
        maxLength={passwordLength.maximum}
      />
      <div className="actions">
        <Button>{t("change")}</Button>
      </div>
    </Form>
  );
}

/** Someone who enters by links has no password to give: the first one comes by mail too. */
function FirstPassword({ email, reply }: { email: string | null; reply: MaybeReply }) {
  const t = useTranslations("account.security");
  if (!email) return <p className="prose">{t("noEmail")}</p>;
  return (
    <Form method="post" className="form">
      <ErrorSummary form={reply} />
      <p className="prose">{t("noPassword")}</p>
      <div className="actions">
        <Button name="intent" value="link">
          {t("firstPassword")}
        </Button>
      </div>
    </Form>
  );
}
