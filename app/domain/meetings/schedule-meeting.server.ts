import { and, inArray, isNull } from "drizzle-orm";
import type { Database } from "#db/client";
import { body, meeting, meetingBody } from "#db/schema";
import { type Actor, mayIn } from "../governance/actor";
import { appendJournal } from "../journal/append.server";
import { type Outcome, refuse } from "../refusal";
import { addWaitingMinutes } from "./approval-items.server";
import type { MeetingInput } from "./forms";

/**
 * Fixes a meeting of a body, alone or with others that sit with it. Its agenda is a draft until it is convened; shared
 * minutes that wait for approval stand on it by themselves. Refuses `forbidden` without `meetings.prepare`,
 * `meeting.ends_before_start`.
 */
export function scheduleMeeting(
  db: Database,
  actor: Actor,
  { withBodyIds, ...input }: MeetingInput,
): Promise<Outcome<{ meetingId: number }>> {
  return db.transaction(async (tx) => {
    if (!mayIn(actor, "meetings.prepare", input.bodyId)) return refuse("forbidden");
    if (input.endsAt <= input.startsAt) return refuse("meeting.ends_before_start");
    const others = [...new Set(withBodyIds)].filter((id) => id !== input.bodyId);
    const known = await tx
      .select({ id: body.id })
      .from(body)
      .where(and(inArray(body.id, [input.bodyId, ...others]), isNull(body.dissolvedOn)));
    if (known.length !== others.length + 1) return refuse("meeting.unknown_body");
    const [created] = await tx.insert(meeting).values(input).returning({ id: meeting.id });
    const meetingId = (created as { id: number }).id;
    if (others.length > 0) await tx.insert(meetingBody).values(others.map((bodyId) => ({ meetingId, bodyId })));
    await appendJournal(tx, actor, {
      action: "meeting.scheduled",
      subject: { kind: "meeting", id: meetingId },
      after: { ...input, withBodyIds: others },
    });
    await addWaitingMinutes(tx, actor, meetingId);
    return { ok: true, meetingId };
  });
}
