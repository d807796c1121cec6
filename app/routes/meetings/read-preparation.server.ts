import type { LoaderFunctionArgs } from "@remix-run/node";
import { readAgenda, readMeeting } from "~/domain/meetings/read-agenda.server";
import { conveningPreview, seatedIn, waitingPoints } from "~/domain/meetings/read-preparing.server";
import { forbidden, idParam, notFound, requireMember } from "~/server/guards.server";
import { rightsIn } from "./rights.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, locale } = context;
  const actor = requireMember(context, request);
  const id = idParam(params.id);
  const [meeting, items] = await Promise.all([readMeeting(db, locale, id), readAgenda(db, id)]);
  if (!meeting) throw notFound();
  const rights = rightsIn(actor, meeting);
  if (!rights.prepare) throw forbidden();
  const [waiting, preview, people] = await Promise.all([
    waitingPoints(db, meeting.bodyIds),
    conveningPreview(db, meeting, items),
    seatedIn(db, meeting.bodyIds),
  ]);
  return { meeting, items, waiting, preview, people, rights };
}

export type Preparing = Awaited<ReturnType<typeof loader>>;
