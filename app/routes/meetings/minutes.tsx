import type { LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { minutesFacts } from "~/domain/meetings/minutes-facts.server";
import { maySitting } from "~/domain/meetings/policy";
import { readAgenda, readMeeting } from "~/domain/meetings/read-agenda.server";
import { readMinutes } from "~/domain/meetings/read-minutes.server";
import { readAttendance } from "~/domain/meetings/read-sitting.server";
import { gapsInMinutes } from "~/domain/meetings/rules/minutes-content";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { forbidden, idParam, notFound, requireMember } from "~/server/guards.server";
import { renderMarkdown } from "~/server/markdown.server";
import { Empty } from "~/ui/empty";
import { Markdown } from "~/ui/markdown";
import { PrintButton } from "~/ui/print-button";
import { draftMinutes } from "./draft-minutes.server";
import { MeetingTop } from "./meeting-top";
import type { action } from "./minute.server";
import { MinutesDesk } from "./minutes-desk";
import { MinutesPieces } from "./minutes-pieces";
import { MinutesState } from "./minutes-state";
import { rightsIn } from "./rights.server";

export { action } from "./minute.server";
export const meta = pageTitle<typeof loader>((t, data) => t("meetings.minutes.title", { meeting: data.meeting.title }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, locale } = context;
  const actor = requireMember(context, request);
  const id = idParam(params.id);
  const [meeting, minutes] = await Promise.all([readMeeting(db, locale, id), readMinutes(db, id)]);
  if (meeting?.state !== "closed") throw notFound();
  const rights = rightsIn(actor, meeting);
  if (!rights.readMinutes) {
    if (minutes || !rights.member) throw forbidden();
    return { meeting, minutes: null, html: null, closedSession: [], desk: null, rights };
  }
  const lines = await readAgenda(db, id);
  const secret = lines.filter(({ visibility }) => visibility === "closed_session");
  const maySeeSecret = maySitting(actor, "closed_session.read", meeting.bodyIds);
  const facts = rights.write ? await minutesFacts(db, id) : null;
  const drafted = rights.write && !minutes ? draftMinutes(context, meeting, lines, await readAttendance(db, id)) : null;
  return {
    meeting,
    minutes,
    html: minutes ? renderMarkdown(minutes.text) : null,
    closedSession: maySeeSecret
      ? secret.map(({ position, title, outcomeText }) => ({ position, title, html: renderMarkdown(outcomeText ?? "") }))
      : [],
    desk: rights.write ? { text: minutes?.text ?? drafted ?? "", gaps: facts ? gapsInMinutes(facts) : [] } : null,
    rights,
  };
}

export type MinutesPage = Awaited<ReturnType<typeof loader>>;

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
      {html && !(desk && editable) ? <Markdown html={html} /> : null}
      {closedSession.map(({ position, title, html: text }) => (
        <section key={position} className="no-print">
          <h2>{t("closedSession", { position, title })}</h2>
          <Markdown html={text} />
        </section>
      ))}
      {desk ? <MinutesDesk minutes={minutes} desk={desk} reply={reply} editable={editable} /> : null}
      {minutes ? <MinutesPieces pieces={minutes.pieces} /> : null}
    </article>
  );
}
