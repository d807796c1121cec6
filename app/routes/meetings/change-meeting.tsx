import { Form } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextArea } from "~/ui/form/text-area";
import { Section } from "~/ui/section";
import { MeetingFields } from "./meeting-fields";
import type { Preparing } from "./read-preparation.server";

interface ChangeMeetingProps {
  change: MaybeReply;
  cancel: MaybeReply;
  meeting: Preparing["meeting"];
}

export function ChangeMeeting({ change, cancel, meeting }: ChangeMeetingProps) {
  const t = useTranslations("meetings.prepare");
  return (
    <Section title={t("change")}>
      <details open={change ? true : undefined}>
        <summary>{t("changeSummary")}</summary>
        <Form method="post" className="form">
          <ErrorSummary form={change} />
          <input type="hidden" name="intent" value="change" />
          <MeetingFields form={change} meeting={meeting} />
          <div className="actions">
            <Button variant="quiet">{t("saveChange")}</Button>
          </div>
        </Form>
      </details>
      <details open={cancel ? true : undefined}>
        <summary>{t("cancelSummary")}</summary>
        <Form method="post" className="form">
          <ErrorSummary form={cancel} prefix="cancel" />
          <input type="hidden" name="intent" value="cancel" />
          <TextArea form={cancel} prefix="cancel" name="reason" label={t("cancelReason")} maxLength={2000} rows={3} />
          <div className="actions">
            <Button variant="danger">{t("cancel")}</Button>
          </div>
        </Form>
      </details>
    </Section>
  );
}
