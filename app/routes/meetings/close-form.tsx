import { Form } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Section } from "~/ui/section";
import type { Sitting } from "./read-sitting.server";

export function CloseForm({ form, items }: { form: MaybeReply; items: Sitting["items"] }) {
  const t = useTranslations("meetings.sitting");
  const open = items.filter(({ outcome }) => outcome === null).length;
  return (
    <Section title={t("closing")}>
      <Form method="post" className="form">
        <ErrorSummary form={form} />
        <input type="hidden" name="intent" value="close" />
        <p>{open > 0 ? t("stillOpen", { count: open }) : t("readyToClose")}</p>
        <div className="actions">
          <Button>{t("close")}</Button>
        </div>
      </Form>
    </Section>
  );
}
