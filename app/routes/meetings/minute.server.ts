import type { ActionFunctionArgs } from "@remix-run/node";
import { addErratum } from "~/domain/meetings/add-erratum.server";
import { approveMinutes } from "~/domain/meetings/approve-minutes.server";
import { approvalForm, minutesForm } from "~/domain/meetings/forms";
import { publishMinutes } from "~/domain/meetings/publish-minutes.server";
import { shareMinutes } from "~/domain/meetings/share-minutes.server";
import { writeMinutes } from "~/domain/meetings/write-minutes.server";
import { parseForm } from "~/server/forms.server";
import { idParam, notFound, requireMember } from "~/server/guards.server";
import { answer } from "./act.server";

/** Everything a secretary does with the minutes of a meeting; `intent` says which. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db } = context;
  const actor = requireMember(context, request);
  const meetingId = idParam(params.id);
  const form = await request.formData();
  const here = `/reunions/${meetingId}/pv`;
  switch (form.get("intent")) {
    case "write": {
      const parsed = await parseForm(form, minutesForm);
      if (!parsed.ok) return parsed.reply;
      return answer(context, form, await writeMinutes(db, actor, { meetingId, ...parsed.value }), here, "minutesKept");
    }
    case "share": {
      const parsed = await parseForm(form, minutesForm);
      if (!parsed.ok) return parsed.reply;
      const done = await db.transaction(async (tx) => {
        const written = await writeMinutes(tx, actor, { meetingId, ...parsed.value });
        return written.ok ? shareMinutes(tx, actor, { meetingId }) : written;
      });
      return answer(context, form, done, here, "minutesShared");
    }
    case "approve": {
      const parsed = await parseForm(form, approvalForm);
      if (!parsed.ok) return parsed.reply;
      const done = await approveMinutes(db, actor, { meetingId, ...parsed.value });
      return answer(context, form, done, here, "minutesApproved");
    }
    case "publish":
      return answer(context, form, await publishMinutes(db, actor, { meetingId }), here, "minutesPublished");
    case "erratum": {
      const parsed = await parseForm(form, minutesForm);
      if (!parsed.ok) return parsed.reply;
      return answer(context, form, await addErratum(db, actor, { meetingId, ...parsed.value }), here, "erratumAdded");
    }
    default:
      throw notFound();
  }
}
