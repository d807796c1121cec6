import type { LoaderFunctionArgs } from "@remix-run/node";
import { readAgenda, readMeeting } from "~/domain/meetings/read-agenda.server";
import { seatedIn } from "~/domain/meetings/read-preparing.server";
import { readAttendance } from "~/domain/meetings/read-sitting.server";
import { laterMeetings } from "~/domain/meetings/treat-item.server";
import { forbidden, idParam, notFound, requireMember } from "~/server/guards.server";
import { rightsIn } from "./rights.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, locale } = context;
  const actor = requireMember(context, request);
  const id = idParam(params.id);
  const [meeting, items] = await Promise.all([readMeeting(db, locale, id), readAgenda(db, id)]);
  if (!meeting) throw notFound();
  const rights = rightsIn(actor, meeting);
  if (!rights.write) throw forbidden();
  const [seated, attended, later] = await Promise.all([
    seatedIn(db, meeting.bodyIds),
    readAttendance(db, id),
    laterMeetings(db, meeting),
  ]);
  return { meeting, items, seated, attended, later, rights };
}

export type Sitting = Awaited<ReturnType<typeof loader>>;
