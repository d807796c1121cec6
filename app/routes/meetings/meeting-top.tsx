import type { ReactNode } from "react";
import type { ReadMeeting } from "~/domain/meetings/read-agenda.server";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { PageHeading } from "~/ui/page-heading";
import { State } from "~/ui/state";
import { Tabs } from "~/ui/tabs";
import { meetingTones } from "./tones";

/** What the actor may do with this meeting: the tabs follow it. */
export type MeetingRights = {
  prepare: boolean;
  convene: boolean;
  write: boolean;
  readMinutes: boolean;
  member: boolean;
};
export type TopMeeting = Pick<
  ReadMeeting,
  "id" | "state" | "title" | "startsAt" | "endsAt" | "venue" | "bodies" | "minutes"
>;

/** The head of every page about one meeting: who meets, when, where, and the pages there are. */
export function MeetingTop({
  meeting,
  rights,
  action,
}: {
  meeting: TopMeeting;
  rights: MeetingRights;
  action?: ReactNode;
}) {
  const t = useTranslations("meetings");
  const format = useFormat();
  const { id, state, startsAt, endsAt, venue } = meeting;
  const preparing = rights.prepare && (state === "draft" || state === "convened");
  const sitting = rights.write && (state === "convened" || state === "in_session");
  const tabs = [
    { to: `/reunions/${id}`, title: t("tabs.agenda"), shown: true },
    { to: `/reunions/${id}/preparation`, title: t("tabs.prepare"), shown: preparing },
    { to: `/reunions/${id}/seance`, title: t("tabs.sitting"), shown: sitting },
    { to: `/reunions/${id}/pv`, title: t("tabs.minutes"), shown: state === "closed" && rights.readMinutes },
    { to: `/historique/meeting/${id}`, title: t("tabs.history"), shown: rights.member && state !== "draft" },
  ];
  return (
    <>
      <PageHeading
        above={
          <>
            {meeting.bodies.map(({ name }) => name).join(" · ")}{" "}
            <State tone={meetingTones[state]}>{t(`meetingStates.${state}`)}</State>
          </>
        }
        title={meeting.title}
        lead={t("meeting.when", { moment: format.moment(startsAt, { year: true }), until: format.hour(endsAt), venue })}
        action={action}
      />
      <Tabs label={t("tabs.label")} tabs={tabs.filter(({ shown }) => shown)} />
    </>
  );
}
