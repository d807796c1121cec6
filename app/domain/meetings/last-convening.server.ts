import { desc, eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { convening } from "#db/schema";
import { type AgendaChange, changesSince, type PublishedMeeting } from "./rules/agenda";

/** What was published of a meeting last; null while it was never convened. */
export async function lastConvening(db: Database, meetingId: number) {
  const [row] = await db
    .select({
      number: convening.number,
      startsAt: convening.startsAt,
      venue: convening.venue,
      items: convening.agenda,
    })
    .from(convening)
    .where(eq(convening.meetingId, meetingId))
    .orderBy(desc(convening.number))
    .limit(1);
  return row ?? null;
}

/** The meeting as a convening publishes it now. */
export function asPublished(
  meeting: { startsAt: Date; venue: string },
  items: readonly { id: number; position: number; title: string; kind: string; level: string }[],
): PublishedMeeting & { items: { itemId: number; position: number; title: string; kind: string; level: string }[] } {
  return {
    startsAt: meeting.startsAt,
    venue: meeting.venue,
    items: items.map(({ id, position, title, kind, level }) => ({ itemId: id, position, title, kind, level })),
  };
}

/** What changed since people were last told; null when they never were. */
export function untold(last: PublishedMeeting | null, now: PublishedMeeting): AgendaChange[] | null {
  return last && changesSince(last, now);
}
