import { useActionData, useLoaderData } from "@remix-run/react";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { Empty } from "~/ui/empty";
import { Markdown } from "~/ui/markdown";
import { PrintButton } from "~/ui/print-button";
import { Section } from "~/ui/section";
import { MeetingTop } from "./meeting-top";
import type { action } from "./minute.server";
import { MinutesDesk } from "./minutes-desk";
import { MinutesPieces } from "./minutes-pieces";
import { MinutesState } from "./minutes-state";
import type { loader } from "./read-minutes.server";

export { action } from "./minute.server";
export { loader } from "./read-minutes.server";
export const meta = pageTitle<typeof loader>((t, data) => t("meetings.minutes.title", { meeting: data.meeting.title }));

export default function Minutes() {
  const { meeting, minutes, html, closedSession, desk, rights } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useTranslations("meetings.minutes");
  const editable = !minutes || minutes.state === "draft" || minutes.state === "shared" || minutes.state === "corrected";
  return (
    <article>
      <MeetingTop meeting={meeting} rights={rights} action={html ? <PrintButton /> : undefined} />
      {minutes ? <MinutesState minutes={minutes} /> : null}
      {!minutes && !desk ? <Empty title={t("notYet")} /> : null}
      {html && !(desk && editable) ? (
        <Section title={t("heading")}>
          <Markdown html={html} />
        </Section>
      ) : null}
      {closedSession.map(({ position, title, html: text }) => (
        <Section key={position} title={t("closedSession", { position, title })}>
          <Markdown html={text} />
        </Section>
      ))}
      {desk ? <MinutesDesk minutes={minutes} desk={desk} reply={reply} editable={editable} /> : null}
      {minutes ? <MinutesPieces pieces={minutes.pieces} /> : null}
    </article>
  );
}
