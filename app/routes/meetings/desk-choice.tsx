import { Form } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import { type MaybeReply, replyTo } from "~/server/form-reply";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { SelectField } from "~/ui/form/select-field";

interface DeskChoiceProps {
  intent: "merge" | "escalate";
  field: string;
  reply: MaybeReply;
  choices: ReadonlyArray<readonly [id: number, name: string]>;
}

/** Sends the point elsewhere: into another point, or to a wider body. Shown only where there is somewhere to go. */
export function DeskChoice({ intent, field, reply, choices }: DeskChoiceProps) {
  const t = useTranslations("meetings.desk");
  const form = replyTo(intent, reply);
  if (choices.length === 0) return null;
  return (
    <details open={form ? true : undefined}>
      <summary>{t(`${intent}.summary`)}</summary>
      <Form method="post" className="form">
        <ErrorSummary form={form} prefix={intent} />
        <input type="hidden" name="intent" value={intent} />
        <SelectField
          form={form}
          prefix={intent}
          name={field}
          label={t(`${intent}.choose`)}
          hint={t(`${intent}.hint`)}
          options={choices.map(([id, label]) => ({ value: String(id), label }))}
        />
        <div className="actions">
          <Button variant="quiet">{t(`${intent}.send`)}</Button>
        </div>
      </Form>
    </details>
  );
}
