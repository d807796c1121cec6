import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { bodiesWhere } from "~/domain/governance/actor";
import { bodiesThatMeet, pastMeetings, upcomingMeetings } from "~/domain/meetings/list-meetings.server";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { PageHeading } from "~/ui/page-heading";
import { Pager } from "~/ui/pager";
import { Rows } from "~/ui/rows";
import { Section } from "~/ui/section";
import { BodyFilter } from "./body-filter";
import { cursorText, readCursor, withParams } from "./list-address";
import { MeetingRow } from "./meeting-row";

export const meta = pageTitle((t) => t("meetings.list.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, actor, locale } = context;
  const search = new URL(request.url).searchParams;
  const slug = search.get("instance") || null;
  const [upcoming, past, bodies] = await Promise.all([
    upcomingMeetings(db, locale, slug),
    pastMeetings(db, locale, slug, readCursor(search.get("apres"))),
    bodiesThatMeet(db, locale),
  ]);
  const last = past.meetings.at(-1);
  return {
    upcoming,
    past: past.meetings,
    bodies,
    next: past.hasMore && last ? withParams(search, { apres: cursorText(last) }) : null,
    previous: search.has("apres") ? withParams(search, { apres: null }) : null,
    mayPrepare: bodiesWhere(actor, "meetings.prepare").length > 0,
    isMember: actor !== null,
  };
}

export default function Meetings() {
  const { upcoming, past, bodies, next, previous, mayPrepare, isMember } = useLoaderData<typeof loader>();
  const t = useTranslations("meetings.list");
  return (
    <>
      <PageHeading
        display
        title={t("title")}
        lead={t("lead")}
        action={
          <p className="actions">
            {isMember ? <ButtonLink to="/points/nouveau">{t("propose")}</ButtonLink> : null}
            {mayPrepare ? (
              <ButtonLink to="/reunions/nouvelle" variant="quiet">
                {t("schedule")}
              </ButtonLink>
            ) : null}
          </p>
        }
      />
      <BodyFilter bodies={bodies} />
      <Section title={t("upcoming")}>
        {upcoming.length === 0 ? (
          <Empty title={t("noUpcoming")}>
            <p>{t("noUpcomingHint")}</p>
          </Empty>
        ) : (
          <Rows>
            {upcoming.map((meeting) => (
              <MeetingRow key={meeting.id} meeting={meeting} />
            ))}
          </Rows>
        )}
      </Section>
      <Section title={t("past")}>
        {past.length === 0 ? (
          <Empty title={t("noPast")} />
        ) : (
          <Rows>
            {past.map((meeting) => (
              <MeetingRow key={meeting.id} meeting={meeting} />
            ))}
          </Rows>
        )}
        <Pager previous={previous} next={next} />
      </Section>
    </>
  );
}
