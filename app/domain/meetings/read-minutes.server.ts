import { asc, eq, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { member, minutes, minutesPiece } from "#db/schema";
import { approvingItem } from "./approval-items.server";

/** The minutes of a meeting with what was added to them, and the decision that approved them; null while unwritten. */
export async function readMinutes(db: Database, meetingId: number) {
  const [row] = await db
    .select({
      state: minutes.state,
      text: minutes.text,
      sharedAt: minutes.sharedAt,
      approvedAt: minutes.approvedAt,
      approvedBy: minutes.approvedBy,
      publishedAt: minutes.publishedAt,
    })
    .from(minutes)
    .where(eq(minutes.meetingId, meetingId));
  if (!row) return null;
  const pieces = await db
    .select({
      id: minutesPiece.id,
      kind: minutesPiece.kind,
      text: minutesPiece.text,
      createdAt: minutesPiece.createdAt,
      author: sql<string | null>`${member.firstName} || ' ' || ${member.lastName}`,
    })
    .from(minutesPiece)
    .leftJoin(member, eq(member.id, minutesPiece.authorId))
    .where(eq(minutesPiece.meetingId, meetingId))
    .orderBy(asc(minutesPiece.id))
    .limit(100);
  const approvingMeeting = row.approvedAt && !row.approvedBy ? await approvingItem(db, meetingId) : null;
  return { ...row, pieces, approvingMeeting };
}
