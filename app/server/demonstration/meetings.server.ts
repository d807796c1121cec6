import { eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { agendaItem, mandate, meeting, seat } from "#db/schema";
import { lastItems, lastMinutes, namurItems, nextItems } from "#db/seed/meetings";
import { points } from "#db/seed/points";
import type { Actor } from "~/domain/governance/actor";
import { addAgendaItem } from "~/domain/meetings/add-agenda-item.server";
import { approveMinutes } from "~/domain/meetings/approve-minutes.server";
import { closeMeeting } from "~/domain/meetings/close-meeting.server";
import { conveneMeeting } from "~/domain/meetings/convene-meeting.server";
import { openSitting } from "~/domain/meetings/open-sitting.server";
import { publishMinutes } from "~/domain/meetings/publish-minutes.server";
import { recordAttendance } from "~/domain/meetings/record-attendance.server";
import { scheduleMeeting } from "~/domain/meetings/schedule-meeting.server";
import { scheduleSubmission } from "~/domain/meetings/schedule-submission.server";
import { shareMinutes } from "~/domain/meetings/share-minutes.server";
import { treatItem } from "~/domain/meetings/treat-item.server";
import { writeMinutes } from "~/domain/meetings/write-minutes.server";
import { type Filled, idOf } from "./fill-structure.server";
import { actorNamed, inDays, must } from "./people.server";
import { submissionTitled } from "./points.server";
import type { Step } from "./time.server";

const titles = {
  last: "Conseil d’administration d’automne",
  next: "Conseil d’administration de fin d’année",
  later: "Conseil d’administration d’hiver",
  namur: "Plénière de l’antenne de Namur",
};

/** The board's last, next and later meetings, and one of the Namur antenna whose minutes wait for approval. */
export function meetingSteps(filled: Filled): Step[] {
  const secretary = (tx: Database) => actorNamed(tx, filled, "liege:1");
  const namur = (tx: Database) => actorNamed(tx, filled, "namur:4");
  const [board, france, group] = ["conseil", "conseil-france", "antenne-namur"].map((slug) => idOf(filled.body, slug));
  const schedule = async (
    tx: Database,
    actor: Actor,
    bodyId = 0,
    withBodyIds: number[],
    title: string,
    startsIn: number,
    asOf: number,
  ) => {
    const [startsAt, endsAt] = [inDays(startsIn, asOf, 18), inDays(startsIn, asOf, 21)];
    const venue =
      bodyId === group ? "Antenne de Namur, rue des Moulins" : "Antenne de Bruxelles, salle du haut, et en ligne";
    return must("schedule", scheduleMeeting(tx, actor, { bodyId, withBodyIds, title, startsAt, endsAt, venue }));
  };
  return [
    {
      daysAgo: 78,
      happen: async (tx) => {
        const actor = await secretary(tx);
        const { meetingId } = await schedule(tx, actor, board, [france ?? 0], titles.last, 35, 78);
        await putPoints(tx, actor, meetingId, "last");
        await putItems(tx, filled, actor, meetingId, lastItems);
        await must("convene", conveneMeeting(tx, actor, { meetingId }));
      },
    },
    {
      daysAgo: 41,
      happen: async (tx) => sit(tx, filled, await secretary(tx), titles.last, [board ?? 0, france ?? 0]),
    },
    { daysAgo: 38, happen: async (tx) => writeAndShare(tx, await secretary(tx), titles.last, 38) },
    {
      daysAgo: 24,
      happen: async (tx) => {
        const [actor, meetingId] = [await secretary(tx), await meetingTitled(tx, titles.last)];
        const approvedBy = "consultation écrite du conseil, sans opposition dans les dix jours";
        await must("approve", approveMinutes(tx, actor, { meetingId, approvedBy }));
        await must("publish", publishMinutes(tx, actor, { meetingId }));
      },
    },
    {
      daysAgo: 20,
      happen: async (tx) => {
        const actor = await secretary(tx);
        const { meetingId } = await schedule(tx, actor, board, [france ?? 0], titles.next, 26, 20);
        await putItems(tx, filled, actor, meetingId, nextItems);
        await putPoints(tx, actor, meetingId, "next");
        await schedule(tx, actor, board, [france ?? 0], titles.later, 70, 20);
      },
    },
    {
      daysAgo: 6,
      happen: async (tx) => {
        const meetingId = await meetingTitled(tx, titles.next);
        await must("convene", conveneMeeting(tx, await secretary(tx), { meetingId }));
      },
    },
    {
      daysAgo: 47,
      happen: async (tx) => {
        const actor = await namur(tx);
        const { meetingId } = await schedule(tx, actor, group, [], titles.namur, 7, 47);
        await putItems(tx, filled, actor, meetingId, namurItems);
        await must("convene", conveneMeeting(tx, actor, { meetingId }));
      },
    },
    { daysAgo: 37, happen: async (tx) => sit(tx, filled, await namur(tx), titles.namur, [group ?? 0]) },
    { daysAgo: 33, happen: async (tx) => writeAndShare(tx, await namur(tx), titles.namur, 33) },
  ];
}

async function putPoints(tx: Database, actor: Actor, meetingId: number, which: "last" | "next") {
  for (const point of points.filter((one) => one.meeting === which)) {
    const submissionId = await submissionTitled(tx, point.title);
    await must(
      `schedule ${point.title}`,
      scheduleSubmission(tx, actor, { meetingId, submissionId, minutesForeseen: 20 }),
    );
  }
}

async function putItems(tx: Database, filled: Filled, actor: Actor, meetingId: number, items: typeof nextItems) {
  for (const { presenter, title, description, kind, level, visibility, minutesForeseen } of items) {
    const presenterId = presenter ? idOf(filled.member, presenter) : undefined;
    const item = { title, description, kind, level, visibility, minutesForeseen, presenterId };
    await must(`add ${title}`, addAgendaItem(tx, actor, { meetingId, ...item }));
  }
}

/** Opens the sitting, marks nearly everyone present, says how each item ends, and closes. */
async function sit(tx: Database, filled: Filled, actor: Actor, title: string, bodyIds: number[]) {
  const meetingId = await meetingTitled(tx, title);
  await must("open", openSitting(tx, actor, { meetingId, allAgree: true }));
  const seated = await tx
    .select({ memberId: mandate.memberId, bodyId: seat.bodyId })
    .from(mandate)
    .innerJoin(seat, eq(seat.id, mandate.seatId));
  const members = [...new Set(seated.filter((one) => bodyIds.includes(one.bodyId)).map((one) => one.memberId))];
  const states = ["present", "present", "remote", "present", "excused", "present"] as const;
  const attendees = members.map((memberId, index) => ({ memberId, state: states[index % states.length] ?? "present" }));
  await must("record who is there", recordAttendance(tx, actor, { meetingId, attendees }));
  for (const item of await itemsOf(tx, meetingId)) {
    await must(`treat ${item.title}`, treatItem(tx, actor, { itemId: item.id, ...endingOf(filled, item.title) }));
  }
  await must("close", closeMeeting(tx, actor, { meetingId }));
}

function endingOf(filled: Filled, title: string) {
  const own = [...lastItems, ...namurItems].find((one) => one.title === title);
  if (own) return { outcome: own.outcome, outcomeText: own.outcomeText };
  const told = points.find((one) => one.title === title)?.outcome;
  if (!told) throw new Error(`the demonstration does not say how "${title}" ends`);
  const { followUp } = told;
  const followed = followUp && {
    followUpText: followUp.text,
    followUpOwnerId: idOf(filled.member, followUp.owner),
    followUpDueOn: inDays(followUp.inDays, 41).toISOString().slice(0, 10),
  };
  return { outcome: told.kind, outcomeText: told.text, ...followed };
}

async function writeAndShare(tx: Database, actor: Actor, title: string, asOf: number) {
  const meetingId = await meetingTitled(tx, title);
  const items = await itemsOf(tx, meetingId);
  const [held] = await tx.select({ startsAt: meeting.startsAt }).from(meeting).where(eq(meeting.id, meetingId));
  const heldOn = new Date((held?.startsAt.getTime() ?? 0) - asOf * 86_400_000);
  const day = new Intl.DateTimeFormat("fr", { dateStyle: "long", timeZone: "Europe/Brussels" }).format(heldOn);
  const open = items.filter((item) => item.visibility !== "closed_session");
  const text = lastMinutes(
    open.map((item) => ({ title: item.title, text: item.outcomeText ?? "" })),
    day,
  );
  await must("write the minutes", writeMinutes(tx, actor, { meetingId, text }));
  await must("share the minutes", shareMinutes(tx, actor, { meetingId }));
}

function itemsOf(tx: Database, meetingId: number) {
  const { id, title, outcomeText, visibility } = agendaItem;
  return tx
    .select({ id, title, outcomeText, visibility })
    .from(agendaItem)
    .where(eq(agendaItem.meetingId, meetingId))
    .orderBy(agendaItem.position);
}

async function meetingTitled(tx: Database, title: string): Promise<number> {
  const [found] = await tx.select({ id: meeting.id }).from(meeting).where(eq(meeting.title, title));
  if (!found) throw new Error(`the demonstration has no meeting "${title}"`);
  return found.id;
}
