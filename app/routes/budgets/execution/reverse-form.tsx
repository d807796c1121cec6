import { Form } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import { type MaybeReply, replyTo } from "~/server/form-reply";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextField } from "~/ui/form/text-field";

/** A mistake is put right by the opposite movement, with its reason. */
export function ReverseForm({ entryId, form }: { entryId: number; form: MaybeReply }) {
  const t = useTranslations("budgets.entries");
  const reply = form?.values.entryId?.[0] === String(entryId) ? replyTo("reverse", form) : undefined;
  const prefix = `reverse-${entryId}`;
  return (
    <details open={reply !== undefined} className="no-print">
      <summary className="hint">{t("reverse")}</summary>
      <Form method="post" className="form">
        <ErrorSummary form={reply} prefix={prefix} />
        <input type="hidden" name="intent" value="reverse" />
        <input type="hidden" name="entryId" value={entryId} />
        <TextField form={reply} prefix={prefix} name="reason" label={t("reverseReason")} maxLength={150} />
        <div>
          <Button small variant="danger">
            {t("reverseSend")}
          </Button>
        </div>
      </Form>
    </details>
  );
}
