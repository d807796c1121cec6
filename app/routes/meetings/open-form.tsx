import { Form } from "@remix-run/react";
import { checkOpening } from "~/domain/meetings/rules/opening";
import { useNow, useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import type { MaybeReply } from "~/server/form-reply";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/form/checkbox";
import { ErrorSummary } from "~/ui/form/error-summary";

export function OpenForm({ form, startsAt }: { form: MaybeReply; startsAt: Date }) {
  const t = useTranslations("meetings.sitting");
  const format = useFormat();
  const early = checkOpening(useNow(), startsAt, []) !== "on_time";
  return (
    <Form method="post" className="form">
      <ErrorSummary form={form} />
      <input type="hidden" name="intent" value="open" />
      <p>{t("opensAt", { moment: format.moment(startsAt) })}</p>
      {early ? <Checkbox form={form} name="allAgree" label={t("allAgree")} optional /> : null}
      <div className="actions">
        <Button>{t("open")}</Button>
      </div>
    </Form>
  );
}
