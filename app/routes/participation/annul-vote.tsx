import { Form } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import { replyTo } from "~/server/form-reply";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextArea } from "~/ui/form/text-area";
import type { Answer } from "./shown-vote";

export function AnnulVote({ answer }: { answer: Answer }) {
  const t = useTranslations("participation.annul");
  const form = answer && "errors" in answer ? replyTo("annul", answer) : undefined;
  return (
    <details className="mt-12" open={form ? true : undefined}>
      <summary>{t("title")}</summary>
      <Form method="post" className="form mt-3">
        <input type="hidden" name="intent" value="annul" />
        <ErrorSummary form={form} />
        <TextArea form={form} name="reason" label={t("reason")} hint={t("help")} rows={3} maxLength={2_000} />
        <div className="actions">
          <Button variant="danger">{t("button")}</Button>
        </div>
      </Form>
    </details>
  );
}
