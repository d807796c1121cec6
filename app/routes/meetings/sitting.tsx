import { useActionData, useLoaderData } from "@remix-run/react";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { replyTo } from "~/server/form-reply";
import { ButtonLink } from "~/ui/button";
import { Section } from "~/ui/section";
import { AttendanceForm } from "./attendance-form";
import { CloseForm } from "./close-form";
import { MeetingTop } from "./meeting-top";
import { OpenForm } from "./open-form";
import type { loader } from "./read-sitting.server";
import type { action } from "./sit.server";
import { TreatItems } from "./treat-items";

export { loader } from "./read-sitting.server";
export { action } from "./sit.server";
export const meta = pageTitle<typeof loader>((_t, data) => data.meeting.title);

export default function SittingPage() {
  const { meeting, items, seated, attended, later, rights } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useTranslations("meetings.sitting");
  return (
    <>
      <MeetingTop meeting={meeting} rights={rights} />
      {meeting.state === "convened" ? <OpenForm form={replyTo("open", reply)} startsAt={meeting.startsAt} /> : null}
      {meeting.state === "in_session" ? (
        <>
          <Section title={t("attendance")}>
            <AttendanceForm
              seated={seated}
              attended={attended}
              attend={replyTo("attend", reply)}
              arrive={replyTo("arrive", reply)}
            />
          </Section>
          <Section title={t("items")}>
            <TreatItems items={items} later={later} seated={seated} reply={replyTo("treat", reply)} />
          </Section>
          <CloseForm form={replyTo("close", reply)} items={items} />
        </>
      ) : null}
      {meeting.state === "draft" || meeting.state === "cancelled" ? <p className="lead">{t("notConvened")}</p> : null}
      {meeting.state === "closed" ? (
        <p className="actions">
          <ButtonLink to={`/reunions/${meeting.id}/pv`}>{t("toMinutes")}</ButtonLink>
        </p>
      ) : null}
    </>
  );
}
