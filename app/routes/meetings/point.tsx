import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { mayIn } from "~/domain/governance/actor";
import { placesAround } from "~/domain/meetings/places.server";
import { maySupport } from "~/domain/meetings/policy";
import { readPoint } from "~/domain/meetings/read-point.server";
import { meetingsForPoint, mergeTargets, widerBodies } from "~/domain/meetings/read-settling.server";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { replyTo } from "~/server/form-reply";
import { idParam, notFound, requireMember } from "~/server/guards.server";
import { renderMarkdown } from "~/server/markdown.server";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Markdown } from "~/ui/markdown";
import { PageHeading } from "~/ui/page-heading";
import { State } from "~/ui/state";
import { Tabs } from "~/ui/tabs";
import { PointBecame } from "./point-became";
import { PointDesk } from "./point-desk";
import { PointPath } from "./point-path";
import { PointSupport } from "./point-support";
import type { action } from "./settle.server";
import { pointTones } from "./tones";

export { action } from "./settle.server";
export const meta = pageTitle<typeof loader>((_t, data) => data.point.title);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, locale } = context;
  const actor = requireMember(context, request);
  const point = await readPoint(db, actor, locale, idParam(params.id));
  if (!point) throw notFound();
  if (point.state === "draft") throw redirect(`/points/${point.id}/modifier`);
  const waits = point.state === "gathering" || point.state === "eligible";
  const body = {
    id: point.bodyId,
    kind: point.bodyKind,
    placeId: point.bodyPlaceId,
    dissolvedOn: point.bodyDissolvedOn,
  };
  const isAuthor = point.authorId === actor.memberId;
  const settles = waits && mayIn(actor, "submissions.settle", point.bodyId);
  const schedules = point.state === "eligible" && mayIn(actor, "meetings.prepare", point.bodyId);
  const maySee = waits && maySupport(actor, body, await placesAround(db, actor.antennaId));
  const [meetings, targets, wider] = await Promise.all([
    schedules ? meetingsForPoint(db, point.bodyId) : [],
    waits && isAuthor ? mergeTargets(db, point) : [],
    waits && (isAuthor || settles) ? widerBodies(db, locale, point.bodyPlaceId) : [],
  ]);
  const { text, ...shown } = point;
  return {
    point: {
      ...shown,
      stands: point.stands.map((stand) => ({
        ...stand,
        outcomeHtml: stand.outcomeText ? renderMarkdown(stand.outcomeText) : null,
      })),
    },
    html: renderMarkdown(text),
    desk: { isAuthor, waits, settles, schedules, meetings, targets, wider },
    maySupport: maySee,
  };
}

export type PointPage = Awaited<ReturnType<typeof loader>>;

export default function Point() {
  const { point, html, desk, maySupport: may } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useTranslations("meetings.point");
  const states = useTranslations("meetings.points.states");
  return (
    <article>
      <PageHeading
        level={point.level}
        title={point.title}
        lead={
          <>
            {t("by", { name: point.author ?? t("someone"), body: point.bodyName })}{" "}
            <State tone={pointTones[point.state]}>{states(point.state)}</State>
          </>
        }
      />
      <Tabs
        label={t("tabs")}
        tabs={[
          { to: `/points/${point.id}`, title: t("tab") },
          { to: `/historique/submission/${point.id}`, title: t("history") },
        ]}
      />
      <ErrorSummary form={replyTo("support", reply) ?? replyTo("unsupport", reply)} />
      <div className="with-facts">
        <div>
          <Markdown html={html} language={point.language} />
          <PointBecame point={point} />
          <PointDesk point={point} desk={desk} reply={reply} />
        </div>
        <aside>
          <PointSupport point={point} may={may} isAuthor={desk.isAuthor} />
          <PointPath point={point} />
        </aside>
      </div>
    </article>
  );
}
