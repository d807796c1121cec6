import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { PrintButton } from "~/ui/print-button";
import { Section } from "~/ui/section";
import { Agenda } from "./agenda";
import { Convenings } from "./convenings";
import { MeetingTop } from "./meeting-top";
import type { loader } from "./read-meeting.server";

export { loader } from "./read-meeting.server";

export const meta = pageTitle<typeof loader>((_t, data) => data.meeting.title);

export default function Meeting() {
  const { meeting, agenda, changes, rights, mayOpenVote } = useLoaderData<typeof loader>();
  const t = useTranslations("meetings.meeting");
  return (
    <article>
      <MeetingTop
        meeting={meeting}
        rights={rights}
        action={
          meeting.minutes === "published" && rights.readMinutes ? (
            <ButtonLink to={`/reunions/${meeting.id}/pv`}>{t("readMinutes")}</ButtonLink>
          ) : (
            <PrintButton />
          )
        }
      />
      {meeting.cancelledReason ? (
        <p className="lead due">{t("cancelled", { reason: meeting.cancelledReason })}</p>
      ) : null}
      {changes.length > 0 ? (
        <p className="lead due" role="note">
          {t("changed")} {changes.map((what) => t(`changes.${what}`)).join(" ")}
        </p>
      ) : null}
      {meeting.onlineUrl && rights.member && meeting.state !== "closed" ? (
        <p>
          <a href={meeting.onlineUrl}>{t("joinOnline")}</a>
        </p>
      ) : null}
      <Section title={t("agenda")}>
        {agenda === null ? (
          <Empty title={t("notYet")}>
            <p>{t("notYetHint")}</p>
            {rights.member ? (
              <p className="actions">
                <ButtonLink to={`/points/nouveau?instance=${meeting.bodies[0]?.slug ?? ""}`} variant="quiet">
                  {t("propose")}
                </ButtonLink>
              </p>
            ) : null}
          </Empty>
        ) : agenda.length === 0 ? (
          <Empty title={t("empty")} />
        ) : (
          <Agenda
            entries={agenda}
            startsAt={meeting.startsAt}
            clock={meeting.state !== "closed"}
            mayOpenVote={mayOpenVote && meeting.state !== "cancelled"}
          />
        )}
      </Section>
      <Convenings convenings={meeting.convenings} />
    </article>
  );
}
