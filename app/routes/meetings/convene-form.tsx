import { Form } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import type { MaybeReply } from "~/server/form-reply";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextArea } from "~/ui/form/text-area";
import type { Preparing } from "./read-preparation.server";

interface ConveneFormProps {
  form: MaybeReply;
  preview: Preparing["preview"];
  items: number;
}

/** The convening as it would leave now: what it says of the notice, and the reasons it needs. */
export function ConveneForm({ form, preview, items }: ConveneFormProps) {
  const t = useTranslations("meetings.convene");
  const format = useFormat();
  const { notice, noticeDays, lastDay, past, changes } = preview;
  const day = format.day(new Date(`${lastDay}T12:00:00Z`));
  if (items === 0) return <p>{t("empty")}</p>;
  if (past) return <p>{t("past")}</p>;
  if (changes?.length === 0) return <p>{t("unchanged")}</p>;
  return (
    <Form method="post" className="form">
      <ErrorSummary form={form} prefix="convene" />
      <input type="hidden" name="intent" value="convene" />
      <p>{t(notice, { day, days: noticeDays })}</p>
      {changes ? (
        <TextArea
          form={form}
          prefix="convene"
          name="reason"
          label={t("reason")}
          hint={t("reasonHint")}
          maxLength={2000}
          rows={3}
        />
      ) : (
        <p>{t("first", { items })}</p>
      )}
      {notice === "urgent" ? (
        <TextArea
          form={form}
          prefix="convene"
          name="urgentReason"
          label={t("urgentReason")}
          hint={t("urgentHint")}
          maxLength={2000}
          rows={3}
        />
      ) : null}
      {notice === "too_short" ? null : (
        <div className="actions">
          <Button>{changes ? t("again") : t("send")}</Button>
        </div>
      )}
    </Form>
  );
}
