import { Form } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { type MaybeReply, replyTo } from "~/server/form-reply";
import { Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { SelectField } from "~/ui/form/select-field";
import { TextArea } from "~/ui/form/text-area";
import { Section } from "~/ui/section";
import { DeskChoice } from "./desk-choice";
import type { PointPage } from "./read-point.server";

type PointDeskProps = Pick<PointPage, "point" | "desk"> & { reply: MaybeReply };

/** What the author and the secretary can still do with a point that waits. */
export function PointDesk({ point, desk, reply }: PointDeskProps) {
  const t = useTranslations("meetings.desk");
  const format = useFormat();
  const { isAuthor, waits, settles, schedules, meetings, targets, wider } = desk;
  if (!waits || !(isAuthor || settles || schedules)) return null;
  const [schedule, decline] = [replyTo("schedule", reply), replyTo("decline", reply)];
  return (
    <Section title={settles || schedules ? t("forBody", { body: point.bodyName }) : t("forAuthor")}>
      {schedules && meetings.length === 0 ? (
        <p className="actions">
          {t("noMeeting")}
          <ButtonLink to="/reunions/nouvelle" variant="quiet">
            {t("newMeeting")}
          </ButtonLink>
        </p>
      ) : null}
      {schedules && meetings.length > 0 ? (
        <Form method="post" className="form mb-6">
          <ErrorSummary form={schedule} prefix="schedule" />
          <input type="hidden" name="intent" value="schedule" />
          <SelectField
            form={schedule}
            prefix="schedule"
            name="meetingId"
            label={t("meeting")}
            options={meetings.map(({ id, title, startsAt }) => ({
              value: String(id),
              label: `${title}, ${format.day(startsAt, { weekday: false })}`,
            }))}
          />
          <div className="actions">
            <Button>{t("schedule")}</Button>
          </div>
        </Form>
      ) : null}
      {settles ? (
        <details open={decline ? true : undefined}>
          <summary>{t("decline")}</summary>
          <Form method="post" className="form">
            <ErrorSummary form={decline} prefix="decline" />
            <input type="hidden" name="intent" value="decline" />
            <TextArea
              form={decline}
              prefix="decline"
              name="reason"
              label={t("reason")}
              hint={t("reasonHint")}
              maxLength={2000}
              rows={4}
            />
            <div className="actions">
              <Button variant="danger">{t("declineNow")}</Button>
            </div>
          </Form>
        </details>
      ) : null}
      <DeskChoice intent="merge" field="intoId" reply={reply} choices={targets.map(({ id, title }) => [id, title])} />
      <DeskChoice intent="escalate" field="toBodyId" reply={reply} choices={wider.map(({ id, name }) => [id, name])} />
      {isAuthor ? (
        <details>
          <summary>{t("withdraw")}</summary>
          <Form method="post" className="form">
            <ErrorSummary form={replyTo("withdraw", reply)} />
            <p>{t("withdrawHint")}</p>
            <div className="actions">
              <Button name="intent" value="withdraw" variant="danger">
                {t("withdrawNow")}
              </Button>
            </div>
          </Form>
        </details>
      ) : null}
    </Section>
  );
}
