import type { Database } from "#db/client";
import type { Actor } from "~/domain/governance/actor";
import { addAgendaItem } from "~/domain/meetings/add-agenda-item.server";
import { closeMeeting } from "~/domain/meetings/close-meeting.server";
import { conveneMeeting } from "~/domain/meetings/convene-meeting.server";
import type { ItemInput, PointInput } from "~/domain/meetings/forms";
import { openSitting } from "~/domain/meetings/open-sitting.server";
import { proposeSubmission } from "~/domain/meetings/propose-submission.server";
import { recordAttendance } from "~/domain/meetings/record-attendance.server";
import { scheduleMeeting } from "~/domain/meetings/schedule-meeting.server";
import { shareMinutes } from "~/domain/meetings/share-minutes.server";
import { supportSubmission } from "~/domain/meetings/support-submission.server";
import { treatItem } from "~/domain/meetings/treat-item.server";
import { writeMinutes } from "~/domain/meetings/write-minutes.server";
import { aCooperative, aMember, withMandate } from "./cooperative";

type Accepted<T> = T extends { ok: true } ? T : never;

/** What a command answered, in a test where it must not refuse. */
export async function accepted<T extends { ok: boolean }>(outcome: Promise<T>): Promise<Accepted<T>> {
  const answer = await outcome;
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer)}`);
  return answer as Accepted<T>;
}

/** A cooperative whose board has a secretary and a threshold of two, with two members who hold no seat. */
export async function aBoardAtWork(db: Database) {
  const cooperative = await aCooperative(db);
  const { places, categoryId, board } = cooperative;
  const someone = () => aMember(db, { antennaId: places.namur, categoryId });
  const secretary = await withMandate(db, await someone(), board, "secretary");
  return { ...cooperative, secretary, author: await someone(), supporter: await someone(), someone };
}

export type BoardAtWork = Awaited<ReturnType<typeof aBoardAtWork>>;

export const aPoint = (bodyId: number, more: Partial<PointInput> = {}): PointInput => ({
  bodyId,
  title: "Publier les comptes des antennes",
  text: "Chaque trimestre, sur une page.",
  level: "codecision",
  language: "fr",
  submit: true,
  ...more,
});

export async function anEligiblePoint(
  db: Database,
  { board, author, supporter }: BoardAtWork,
  more?: Partial<PointInput>,
) {
  const { submissionId } = await accepted(proposeSubmission(db, author, aPoint(board, more)));
  await accepted(supportSubmission(db, supporter, { submissionId }));
  return submissionId;
}

const dayLength = 86_400_000;

/** A draft meeting of the board, in so many days. */
export async function aMeeting(db: Database, { board, secretary }: BoardAtWork, { inDays = 20 } = {}) {
  const startsAt = new Date(Date.now() + inDays * dayLength);
  const endsAt = new Date(startsAt.getTime() + 7_200_000);
  const place = { title: "Conseil", venue: "Maison des sociétaires, Namur" };
  const input = { bodyId: board, withBodyIds: [], startsAt, endsAt, ...place };
  return (await accepted(scheduleMeeting(db, secretary, input))).meetingId;
}

export const anItem = (more: Partial<ItemInput> = {}): ItemInput => ({
  title: "Bail du local",
  description: "",
  kind: "decision",
  level: "codecision",
  visibility: "members",
  minutesForeseen: 20,
  ...more,
});

/** A sitting of the board with one item, opened with the agreement of all. */
export async function aSitting(db: Database, at: BoardAtWork, more?: Partial<ItemInput>) {
  const meetingId = await aMeeting(db, at);
  const { itemId } = await accepted(addAgendaItem(db, at.secretary, { meetingId, ...anItem(more) }));
  await convenedAndOpen(db, at.secretary, meetingId);
  return { meetingId, itemId };
}

export async function convenedAndOpen(db: Database, secretary: Actor, meetingId: number) {
  await accepted(conveneMeeting(db, secretary, { meetingId }));
  await accepted(openSitting(db, secretary, { meetingId, allAgree: true }));
  const attendees = [{ memberId: secretary.memberId, state: "present" as const }];
  await accepted(recordAttendance(db, secretary, { meetingId, attendees }));
}

/** A closed sitting whose one item was decided. */
export async function aClosedMeeting(db: Database, at: BoardAtWork) {
  const { meetingId, itemId } = await aSitting(db, at);
  await accepted(treatItem(db, at.secretary, { itemId, outcome: "decided", outcomeText: "Le bail est signé." }));
  await accepted(closeMeeting(db, at.secretary, { meetingId }));
  return meetingId;
}

export async function sharedMinutes(db: Database, at: BoardAtWork) {
  const meetingId = await aClosedMeeting(db, at);
  await accepted(writeMinutes(db, at.secretary, { meetingId, text: "Le bail est signé." }));
  await accepted(shareMinutes(db, at.secretary, { meetingId }));
  return meetingId;
}
