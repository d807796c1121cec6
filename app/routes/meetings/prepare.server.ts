import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { addAgendaItem } from "~/domain/meetings/add-agenda-item.server";
import { cancelMeeting } from "~/domain/meetings/cancel-meeting.server";
import { changeMeeting } from "~/domain/meetings/change-meeting.server";
import { conveneMeeting } from "~/domain/meetings/convene-meeting.server";
import { conveneForm, itemForm, meetingChangeForm, reasonForm } from "~/domain/meetings/forms";
import { moveItem } from "~/domain/meetings/move-item.server";
import { removeItem } from "~/domain/meetings/remove-item.server";
import { scheduleSubmission } from "~/domain/meetings/schedule-submission.server";
import { zonedMoment } from "~/server/form-values";
import { parseForm } from "~/server/forms.server";
import { idParam, notFound, requireMember } from "~/server/guards.server";
import { answer } from "./act.server";

const itemOf = z.object({ itemId: z.number().int() });
const pointOf = z.object({ submissionId: z.number().int() });

/** Everything a secretary does while preparing a meeting; `intent` says which. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db } = context;
  const actor = requireMember(context, request);
  const meetingId = idParam(params.id);
  const form = await request.formData();
  const here = `/reunions/${meetingId}/preparation`;
  switch (form.get("intent")) {
    case "schedule": {
      const parsed = await parseForm(form, pointOf);
      if (!parsed.ok) return parsed.reply;
      const done = await scheduleSubmission(db, actor, { meetingId, ...parsed.value });
      return answer(context, form, done, here, "pointScheduled");
    }
    case "add": {
      const parsed = await parseForm(form, itemForm);
      if (!parsed.ok) return parsed.reply;
      const done = await addAgendaItem(db, actor, { meetingId, ...parsed.value });
      return answer(context, form, done, here, "itemAdded");
    }
    case "up":
    case "down": {
      const parsed = await parseForm(form, itemOf);
      if (!parsed.ok) return parsed.reply;
      const direction = form.get("intent") === "up" ? "up" : "down";
      const done = await moveItem(db, actor, { ...parsed.value, direction });
      return answer(context, form, done, here, "itemMoved");
    }
    case "remove": {
      const parsed = await parseForm(form, itemOf);
      if (!parsed.ok) return parsed.reply;
      return answer(context, form, await removeItem(db, actor, parsed.value), here, "itemRemoved");
    }
    case "convene": {
      const parsed = await parseForm(form, conveneForm);
      if (!parsed.ok) return parsed.reply;
      const done = await conveneMeeting(db, actor, { meetingId, ...parsed.value });
      return answer(context, form, done, `/reunions/${meetingId}`, "convened");
    }
    case "change": {
      const parsed = await parseForm(form, meetingChangeForm(zonedMoment(context.cooperative.timeZone)));
      if (!parsed.ok) return parsed.reply;
      return answer(
        context,
        form,
        await changeMeeting(db, actor, { meetingId, ...parsed.value }),
        here,
        "meetingChanged",
      );
    }
    case "cancel": {
      const parsed = await parseForm(form, reasonForm);
      if (!parsed.ok) return parsed.reply;
      const done = await cancelMeeting(db, actor, { meetingId, ...parsed.value });
      return answer(context, form, done, `/reunions/${meetingId}`, "meetingCancelled");
    }
    default:
      throw notFound();
  }
}
