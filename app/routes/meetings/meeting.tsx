import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayIn } from "~/domain/governance/actor";
import { mayReadAgenda } from "~/domain/meetings/policy";
import { readAgenda, readMeeting } from "~/domain/meetings/read-agenda.server";
import { changesSince } from "~/domain/meetings/rules/agenda";
import { visibleAgenda } from "~/domain/meetings/visible-agenda";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { idParam, notFound } from "~/server/guards.server";
import { renderMarkdown } from "~/server/markdown.server";
import { ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { PrintButton } from "~/ui/print-button";
import { Section } from "~/ui/section";
import { Agenda } from "./agenda";
import { Convenings } from "./convenings";
import { MeetingTop } from "./meeting-top";
import { rightsIn } from "./rights.server";

export const meta = pageTitle<typeof loader>((_t, data) => data.meeting.title);

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, actor, locale } = context;
  const id = idParam(params.id);
  const [meeting, lines] = await Promise.all([readMeeting(db, locale, id), readAgenda(db, id)]);
  if (!meeting) throw notFound();
  const { published, ...shown } = meeting;
  const items = lines.map((line) => ({ ...line, itemId: line.id }));
  const changes = published ? changesSince(published, { ...meeting, items }) : [];
  const told = new Set(published?.items.map(({ itemId }) => itemId));
  const agenda = mayReadAgenda(actor, meeting.state, meeting.bodyIds)
    ? visibleAgenda(actor, meeting.bodyIds, lines).map((line) => ({
        ...line,
        outcomeHtml: !line.hidden && line.outcomeText ? renderMarkdown(line.outcomeText) : null,
        untold: published !== null && !told.has(line.id),
      }))
    : null;
  return {
    meeting: shown,
    agenda,
    changes,
    rights: rightsIn(actor, meeting),
    mayOpenVote: mayIn(actor, "votes.open", meeting.bodyId),
  };
}

export type AgendaEntry = NonNullable<Awaited<ReturnType<typeof loader>>["agenda"]>[number];

export default function Meeting() {
  const { meeting, agenda, changes, rights, mayOpenVote } = useLoaderData<typeof loader>();
  const t = useTranslations("meetings.meeting");
  return (
    <article>
      <MeetingTop meeting={meeting} rights={rights} action={<PrintButton />} />
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
