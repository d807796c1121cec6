import type { Database } from "#db/client";
import { queueMail } from "../notifications/queue-mail.server";
import type { LockedItem, LockedMeeting } from "./lock.server";
import { behindSubmissions, convenedTo, distinct } from "./recipients.server";

type Told = { number: number; reason: string | null | undefined; urgentReason: string | null | undefined };

/** Mails a convening to everyone who is convened, and to those behind the members' points on the agenda. */
export async function tellConvened(
  tx: Database,
  meeting: LockedMeeting,
  items: readonly LockedItem[],
  { number, reason, urgentReason }: Told,
) {
  const points = items.flatMap((item) => item.submissionId ?? []);
  const told = distinct([...(await convenedTo(tx, meeting.bodyIds)), ...(await behindSubmissions(tx, points))]);
  const values = {
    meetingId: meeting.id,
    title: meeting.title,
    venue: meeting.venue,
    startsAt: meeting.startsAt.getTime(),
    number,
    items: items.length,
    urgent: urgentReason ? 1 : 0,
    reason: reason ?? "",
    urgentReason: urgentReason ?? "",
  };
  await queueMail(
    tx,
    told.map((one) => ({ ...one, template: "meeting_convened" as const, values })),
  );
}
