import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { closeMeeting } from "~/domain/meetings/close-meeting.server";
import { attendanceState, treatForm } from "~/domain/meetings/forms";
import { openSitting } from "~/domain/meetings/open-sitting.server";
import { recordArrival, recordAttendance } from "~/domain/meetings/record-attendance.server";
import { treatItem } from "~/domain/meetings/treat-item.server";
import { parseForm } from "~/server/forms.server";
import { idParam, notFound, requireMember } from "~/server/guards.server";
import { answer } from "./act.server";

const openForm = z.object({ allAgree: z.boolean().default(false) });
const arrivalForm = z.object({ number: z.string().trim().max(50), state: attendanceState });

/** Attendance is posted as one field per person: `person-12=present`; a person left blank is not recorded. */
function attendeesIn(form: FormData) {
  return [...form].flatMap(([name, value]) => {
    const memberId = name.match(/^person-(\d{1,9})$/)?.[1];
    const state = attendanceState.safeParse(value);
    return memberId && state.success ? [{ memberId: Number(memberId), state: state.data }] : [];
  });
}

/** Everything a secretary does during a sitting; `intent` says which. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db } = context;
  const actor = requireMember(context, request);
  const meetingId = idParam(params.id);
  const form = await request.formData();
  const here = `/reunions/${meetingId}/seance`;
  switch (form.get("intent")) {
    case "open": {
      const parsed = await parseForm(form, openForm);
      if (!parsed.ok) return parsed.reply;
      return answer(context, form, await openSitting(db, actor, { meetingId, ...parsed.value }), here, "opened");
    }
    case "attend": {
      const done = await recordAttendance(db, actor, { meetingId, attendees: attendeesIn(form) });
      return answer(context, form, done, here, "attendanceRecorded");
    }
    case "arrive": {
      const parsed = await parseForm(form, arrivalForm);
      if (!parsed.ok) return parsed.reply;
      const done = await recordArrival(db, actor, { meetingId, ...parsed.value });
      return answer(context, form, done, here, "attendanceRecorded");
    }
    case "treat": {
      const parsed = await parseForm(form, treatForm);
      if (!parsed.ok) return parsed.reply;
      return answer(context, form, await treatItem(db, actor, parsed.value), here, "itemTreated");
    }
    case "close":
      return answer(
        context,
        form,
        await closeMeeting(db, actor, { meetingId }),
        `/reunions/${meetingId}/pv`,
        "meetingClosed",
      );
    default:
      throw notFound();
  }
}
