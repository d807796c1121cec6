import type { LoaderFunctionArgs } from "@remix-run/node";
import { minutesFacts } from "~/domain/meetings/minutes-facts.server";
import { maySitting } from "~/domain/meetings/policy";
import { readAgenda, readMeeting } from "~/domain/meetings/read-agenda.server";
import { readMinutes } from "~/domain/meetings/read-minutes.server";
import { readAttendance } from "~/domain/meetings/read-sitting.server";
import { gapsInMinutes } from "~/domain/meetings/rules/minutes-content";
import { forbidden, idParam, notFound, requireMember } from "~/server/guards.server";
import { renderMarkdown } from "~/server/markdown.server";
import { draftMinutes } from "./draft-minutes.server";
import { rightsIn } from "./rights.server";

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
