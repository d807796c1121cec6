import { Form } from "@remix-run/react";
import { localInputValue } from "~/i18n/format";
import { useNow, useSpeech, useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { type MaybeReply, replyTo } from "~/server/form-reply";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { MoneyField } from "~/ui/form/money-field";
import { TextField } from "~/ui/form/text-field";

interface MoneyFormProps {
  intent: "commit" | "spend";
  projectId: number;
  limitCents: number;
  form: MaybeReply;
}

export function MoneyForm({ intent, projectId, limitCents, form }: MoneyFormProps) {
  const t = useTranslations("budgets.execution");
  const format = useFormat();
  const today = localInputValue(useNow(), useSpeech()).slice(0, 10);
  const reply = replyTo(intent, form);
  const prefix = `${intent}-${projectId}`;
  return (
    <Form method="post" className="form">
      <h3>{t(`${intent}.title`)}</h3>
      <ErrorSummary form={reply} prefix={prefix} />
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="projectId" value={projectId} />
      <MoneyField
        form={reply}
        prefix={prefix}
        name="amountCents"
        label={t("amount")}
        hint={t("atMost", { limit: format.money(limitCents) })}
      />
      <TextField
        form={reply}
        prefix={prefix}
        name="label"
        label={t(`${intent}.label`)}
        hint={t(`${intent}.labelHint`)}
        maxLength={150}
      />
      <TextField
        form={reply}
        prefix={prefix}
        name="occurredOn"
        label={t("date")}
        type="date"
        max={today}
        defaultValue={today}
        narrow
      />
      <div>
        <Button small>{t(`${intent}.send`)}</Button>
      </div>
    </Form>
  );
}
