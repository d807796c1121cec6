import { Form } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import { type MaybeReply, replyTo } from "~/server/form-reply";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextArea } from "~/ui/form/text-area";
import { Section } from "~/ui/section";
import type { ProjectStateName } from "./round-state";

/** The facilitator admits a project to the vote, or refuses it with a reason that everybody reads. */
export function ProjectReview({ state, form }: { state: ProjectStateName; form: MaybeReply }) {
  const t = useTranslations("budgets.review");
  const refusal = replyTo("refuse", form);
  return (
    <Section title={t("title")} id="examen">
      <p className="prose">{t("lead")}</p>
      {state === "admitted" ? null : (
        <Form method="post" className="actions">
          <ErrorSummary form={replyTo("admit", form)} />
          <Button name="intent" value="admit" variant="vote">
            {t("admit")}
          </Button>
        </Form>
      )}
      {state === "refused" ? null : (
        <Form method="post" className="form mt-8">
          <ErrorSummary form={refusal} />
          <input type="hidden" name="intent" value="refuse" />
          <TextArea form={refusal} name="reason" label={t("reason")} hint={t("reasonHint")} rows={3} maxLength={2000} />
          <div>
            <Button variant="danger">{t("refuse")}</Button>
          </div>
        </Form>
      )}
    </Section>
  );
}
