import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { declineSubmission } from "~/domain/meetings/decline-submission.server";
import { escalateSubmission } from "~/domain/meetings/escalate-submission.server";
import { escalateForm, mergeForm, reasonForm } from "~/domain/meetings/forms";
import { mergeSubmission } from "~/domain/meetings/merge-submission.server";
import { scheduleSubmission } from "~/domain/meetings/schedule-submission.server";
import { supportSubmission } from "~/domain/meetings/support-submission.server";
import { withdrawSubmission } from "~/domain/meetings/withdraw-submission.server";
import { withdrawSupport } from "~/domain/meetings/withdraw-support.server";
import { parseForm } from "~/server/forms.server";
import { idParam, notFound, requireMember } from "~/server/guards.server";
import { answer } from "./act.server";

const scheduleForm = z.object({ meetingId: z.number().int() });

/** Everything members and secretaries do with a point; `intent` says which. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db } = context;
  const actor = requireMember(context, request);
  const submissionId = idParam(params.id);
  const form = await request.formData();
  const here = `/points/${submissionId}`;
  switch (form.get("intent")) {
    case "support":
      return answer(context, form, await supportSubmission(db, actor, { submissionId }), here, "supported");
    case "unsupport":
      return answer(context, form, await withdrawSupport(db, actor, { submissionId }), here, "supportWithdrawn");
    case "withdraw":
      return answer(context, form, await withdrawSubmission(db, actor, { submissionId }), here, "pointWithdrawn");
    case "decline": {
      const parsed = await parseForm(form, reasonForm);
      if (!parsed.ok) return parsed.reply;
      const done = await declineSubmission(db, actor, { submissionId, ...parsed.value });
      return answer(context, form, done, here, "pointDeclined");
    }
    case "merge": {
      const parsed = await parseForm(form, mergeForm);
      if (!parsed.ok) return parsed.reply;
      const done = await mergeSubmission(db, actor, { submissionId, ...parsed.value });
      return answer(context, form, done, `/points/${parsed.value.intoId}`, "pointMerged");
    }
    case "escalate": {
      const parsed = await parseForm(form, escalateForm);
      if (!parsed.ok) return parsed.reply;
      const done = await escalateSubmission(db, actor, { submissionId, ...parsed.value });
      return answer(context, form, done, (carried) => `/points/${carried.submissionId}`, "pointCarried");
    }
    case "schedule": {
      const parsed = await parseForm(form, scheduleForm);
      if (!parsed.ok) return parsed.reply;
      const done = await scheduleSubmission(db, actor, { submissionId, ...parsed.value });
      return answer(context, form, done, `/reunions/${parsed.value.meetingId}/preparation`, "pointScheduled");
    }
    default:
      throw notFound();
  }
}
