import { and, eq, gt, inArray, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Database } from "#db/client";
import { agendaItem, followUp, meeting, meetingBody } from "#db/schema";
import type { Actor } from "../governance/actor";
import { appendJournal } from "../journal/append.server";
import { type Outcome, refuse } from "../refusal";
import { journaled } from "./append-item.server";
import type { treatForm } from "./forms";
import { type LockedMeeting, lockItem } from "./lock.server";
import { maySitting } from "./policy";
import { meetingLifecycle, next } from "./rules/lifecycle";
import { outcomesOfKind } from "./rules/outcomes";

/** Meetings still to come of one of the bodies that sit, to which an item can go. */
export function laterMeetings(db: Database, held: Pick<LockedMeeting, "bodyIds" | "startsAt">) {
  const joined = db
    .select({ id: meetingBody.meetingId })
    .from(meetingBody)
    .where(inArray(meetingBody.bodyId, held.bodyIds));
  return db
    .select({ id: meeting.id, title: meeting.title, startsAt: meeting.startsAt })
    .from(meeting)
    .where(
      and(
        inArray(meeting.state, ["draft", "convened"]),
        gt(meeting.startsAt, held.startsAt),
        sql`(${inArray(meeting.bodyId, held.bodyIds)} or ${inArray(meeting.id, joined)})`,
      ),
    )
    .orderBy(meeting.startsAt)
    .limit(20);
}

/**
 * Records how an item ends and what was said or decided; until the sitting closes it can be put right. What it changes
 * elsewhere (the member's point, a later agenda, earlier minutes) happens at closing. Refuses `forbidden`,
 * `meeting.not_in_session`, `item.outcome_of_another_kind`, `item.outcome_untold`, `item.adjourned_nowhere`,
 * `item.follow_up_without_day`.
 */
export function treatItem(db: Database, actor: Actor, input: z.output<typeof treatForm>): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const found = await lockItem(tx, input.itemId);
    if (!found || !maySitting(actor, "minutes.write", found.meeting.bodyIds)) return refuse("forbidden");
    const { item, meeting: held } = found;
    if (!next(meetingLifecycle, held.state, "treat")) return refuse("meeting.not_in_session");
    const { outcome, outcomeText } = input;
    if (!outcomesOfKind[item.kind].includes(outcome)) return refuse("item.outcome_of_another_kind");
    if (!outcomeText.trim()) return refuse("item.outcome_untold");
    const goesTo = outcome === "adjourned" ? input.adjournedToMeetingId : undefined;
    if (outcome === "adjourned" && !(await laterMeetings(tx, held)).some((later) => later.id === goesTo)) {
      return refuse("item.adjourned_nowhere");
    }
    if (input.followUpText && !input.followUpDueOn) return refuse("item.follow_up_without_day");
    await tx
      .update(agendaItem)
      .set({ outcome, outcomeText, adjournedToMeetingId: goesTo ?? null, treatedAt: sql`clock_timestamp()` })
      .where(eq(agendaItem.id, item.id));
    await tx.delete(followUp).where(eq(followUp.agendaItemId, item.id));
    if (input.followUpText && input.followUpDueOn) {
      await tx.insert(followUp).values({
        agendaItemId: item.id,
        text: input.followUpText,
        dueOn: input.followUpDueOn,
        ownerId: input.followUpOwnerId,
      });
    }
    await appendJournal(tx, actor, {
      action: "meeting.item_treated",
      subject: { kind: "meeting", id: held.id },
      before: { position: item.position, outcome: item.outcome, ...journaled(item, { text: item.outcomeText }) },
      after: {
        position: item.position,
        outcome,
        ...journaled(item, { text: outcomeText, followUp: input.followUpText }),
      },
    });
    return { ok: true };
  });
}
