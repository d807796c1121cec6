import type { LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readAgenda, readMeeting } from "~/domain/meetings/read-agenda.server";
import { seatedIn } from "~/domain/meetings/read-preparing.server";
import { readAttendance } from "~/domain/meetings/read-sitting.server";
import { laterMeetings } from "~/domain/meetings/treat-item.server";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { replyTo } from "~/server/form-reply";
import { forbidden, idParam, notFound, requireMember } from "~/server/guards.server";
import { ButtonLink } from "~/ui/button";
import { Section } from "~/ui/section";
import { AttendanceForm } from "./attendance-form";
import { CloseForm } from "./close-form";
import { MeetingTop } from "./meeting-top";
import { OpenForm } from "./open-form";
import { rightsIn } from "./rights.server";
import type { action } from "./sit.server";
import { TreatItems } from "./treat-items";

export { action } from "./sit.server";
export const meta = pageTitle<typeof loader>((_t, data) => data.meeting.title);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, locale } = context;
  const actor = requireMember(context, request);
  const id = idParam(params.id);
  const [meeting, items] = await Promise.all([readMeeting(db, locale, id), readAgenda(db, id)]);
  if (!meeting) throw notFound();
  const rights = rightsIn(actor, meeting);
  if (!rights.write) throw forbidden();
  const [seated, attended, later] = await Promise.all([
    seatedIn(db, meeting.bodyIds),
    readAttendance(db, id),
    laterMeetings(db, meeting),
  ]);
  return { meeting, items, seated, attended, later, rights };
}

export type Sitting = Awaited<ReturnType<typeof loader>>;

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
