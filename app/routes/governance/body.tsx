import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { mayIn } from "~/domain/governance/actor";
import { mayKeepMandates } from "~/domain/governance/policy";
import { readBody, readMeetings, readSeats } from "~/domain/governance/read-body.server";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { notFound } from "~/server/guards.server";
import { ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { PageHeading } from "~/ui/page-heading";
import { useRootData } from "~/ui/root-data";
import { Section } from "~/ui/section";
import { readAsOf } from "./as-of.server";
import { BodyFacts } from "./body-facts";
import { BodyMeetings } from "./body-meetings";
import { Composition } from "./composition";
import { SeatList } from "./seat-list";

export const meta = pageTitle<typeof loader>((_t, { body }) => body.name);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, locale, actor } = context;
  const slug = (params.instance ?? "").slice(0, 100);
  const asOf = readAsOf(request, context);
  const [body, seats] = await Promise.all([readBody(db, slug, locale, asOf.day), readSeats(db, slug, locale, asOf)]);
  if (!body) throw notFound();
  const meetings = await readMeetings(db, slug, mayIn(actor, "meetings.prepare", body.id));
  return { body, seats, meetings, day: asOf.chosen ? asOf.day : null, keeps: mayKeepMandates(actor) };
}

export default function BodyPage() {
  const { body, seats, meetings, day, keeps } = useLoaderData<typeof loader>();
  const t = useTranslations("governance");
  const signedIn = useRootData()?.actor != null;
  return (
    <>
      <PageHeading
        above={<Link to="/gouvernance">{t("map.title")}</Link>}
        title={body.name}
        lead={t(`kinds.${body.kind}`)}
        action={
          signedIn && body.kind !== "administration" ? (
            <ButtonLink to={`/points/nouveau?instance=${body.slug}`}>{t("body.propose")}</ButtonLink>
          ) : null
        }
      />
      <div className="with-facts">
        <div className="sheet self-start">
          <h2>{t("body.purpose")}</h2>
          <p className="mt-2 text-[1.1rem]">{body.purpose}</p>
        </div>
        <BodyFacts body={body} day={day} />
      </div>
      <Section
        title={t("body.seats")}
        aside={
          <span className="flex flex-wrap gap-x-5">
            <Link to={`/trombinoscope?instance=${body.slug}`}>{t("people.title")}</Link>
            {keeps ? <Link to={`/admin/mandats?instance=${body.slug}`}>{t("body.keep")}</Link> : null}
          </span>
        }
      >
        {seats.length === 0 ? (
          <Empty title={body.kind === "assembly" ? t("body.everybody") : t("body.noSeats")} />
        ) : (
          <SeatList seats={seats} />
        )}
      </Section>
      {seats.some(({ reservedTo }) => reservedTo !== null) ? (
        <Section title={t("body.composition")}>
          <Composition seats={seats} />
        </Section>
      ) : null}
      <BodyMeetings {...meetings} />
      {signedIn ? (
        <p className="mt-8 no-print">
          <Link to={`/historique/body/${body.id}`}>{t("body.history")}</Link>
        </p>
      ) : null}
    </>
  );
}
