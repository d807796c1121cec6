import { eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { meeting } from "#db/schema";
import type { Actor } from "../governance/actor";
import { appendJournal } from "../journal/append.server";
import { type Outcome, refuse } from "../refusal";
import type { MeetingChange } from "./forms";
import { holdForPreparing } from "./prepare.server";

/**
 * Changes title, time or place. On a convened meeting the change shows at once as not yet convened, and the sitting cannot
 * open before a new convening. Refuses `forbidden`, `meeting.no_longer_prepared`, `meeting.ends_before_start`.
 */
export function changeMeeting(
  db: Database,
  actor: Actor,
  { meetingId, ...change }: MeetingChange & { meetingId: number },
): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const held = await holdForPreparing(tx, actor, meetingId);
    if (!held.ok) return held;
    if (change.endsAt <= change.startsAt) return refuse("meeting.ends_before_start");
    await tx
      .update(meeting)
      .set({ ...change, onlineUrl: change.onlineUrl ?? null })
      .where(eq(meeting.id, meetingId));
    const { title, startsAt, endsAt, venue, onlineUrl } = held.meeting;
    await appendJournal(tx, actor, {
      action: "meeting.changed",
      subject: { kind: "meeting", id: meetingId },
      before: { title, startsAt, endsAt, venue, onlineUrl },
      after: change,
    });
    return { ok: true };
  });
}
