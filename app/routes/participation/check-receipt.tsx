import { Form } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import { replyTo } from "~/server/form-reply";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/form/text-field";
import { Section } from "~/ui/section";
import type { Answer } from "./shown-vote";

/** Whoever holds a receipt can ask whether its ballot is in the box, as often as they like. */
export function CheckReceipt({ answer }: { answer: Answer }) {
  const t = useTranslations("participation.check");
  const checked = answer && "step" in answer && answer.step === "checked" ? answer : undefined;
  const form = answer && "errors" in answer ? replyTo("check", answer) : undefined;
  return (
    <Section title={t("title")} id="recu-verifier">
      <Form method="post" className="form" preventScrollReset>
        <input type="hidden" name="intent" value="check" />
        <TextField form={form} name="code" label={t("code")} hint={t("help")} maxLength={60} autoComplete="off" />
        <div className="actions">
          <Button variant="quiet">{t("button")}</Button>
        </div>
        <p role="status">{checked ? <strong>{checked.inBox ? t("yes") : t("no")}</strong> : null}</p>
      </Form>
    </Section>
  );
}
