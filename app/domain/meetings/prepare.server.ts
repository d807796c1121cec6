import type { Database } from "#db/client";
import type { Actor } from "../governance/actor";
import { type Outcome, refuse } from "../refusal";
import { type LockedMeeting, lockMeeting } from "./lock.server";
import { maySitting } from "./policy";
import { meetingLifecycle, next } from "./rules/lifecycle";

/**
 * Holds a meeting whose agenda the actor may prepare now. Refuses `forbidden` without `meetings.prepare` in a body that
 * sits, `meeting.no_longer_prepared` once the sitting is open.
 */
export async function holdForPreparing(
  tx: Database,
  actor: Actor,
  meetingId: number,
): Promise<Outcome<{ meeting: LockedMeeting }>> {
  const meeting = await lockMeeting(tx, meetingId);
  if (!meeting || !maySitting(actor, "meetings.prepare", meeting.bodyIds)) return refuse("forbidden");
  if (!next(meetingLifecycle, meeting.state, "prepare")) return refuse("meeting.no_longer_prepared");
  return { ok: true, meeting };
}
