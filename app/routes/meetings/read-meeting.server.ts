import type { LoaderFunctionArgs } from "@remix-run/node";
import { mayIn } from "~/domain/governance/actor";
import { mayReadAgenda } from "~/domain/meetings/policy";
import { readAgenda, readMeeting } from "~/domain/meetings/read-agenda.server";
import { changesSince } from "~/domain/meetings/rules/agenda";
import { visibleAgenda } from "~/domain/meetings/visible-agenda";
import { idParam, notFound } from "~/server/guards.server";
import { renderMarkdown } from "~/server/markdown.server";
import { rightsIn } from "./rights.server";

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
