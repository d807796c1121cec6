import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { mayIn } from "~/domain/governance/actor";
import { placesAround } from "~/domain/meetings/places.server";
import { maySupport } from "~/domain/meetings/policy";
import { readPoint } from "~/domain/meetings/read-point.server";
import { meetingsForPoint, mergeTargets, widerBodies } from "~/domain/meetings/read-settling.server";
import { idParam, notFound, requireMember } from "~/server/guards.server";
import { renderMarkdown } from "~/server/markdown.server";

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
