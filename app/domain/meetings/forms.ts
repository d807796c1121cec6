import { z } from "zod";

const id = z.number().int().positive();
const title = z.string().trim().max(150);
const text = z.string().max(20_000);
const level = z.enum(["information", "consultation", "concertation", "codecision"]);
const reason = z.string().trim().min(1).max(2_000);

/** A point as its author leaves it: a draft may lack everything but its body. */
export const draftForm = z.object({
  bodyId: id,
  title: title.default(""),
  text: text.default(""),
  level,
  language: z.enum(["fr", "nl", "en"]),
});
/** A point as it is submitted. */
export const pointForm = draftForm.extend({ title, text });
export type PointInput = z.output<typeof draftForm> & { submit: boolean };

export const reasonForm = z.object({ reason });
export const mergeForm = z.object({ intoId: id });
export const escalateForm = z.object({ toBodyId: id });

/** `moment` reads an hour of the cooperative's wall clock. */
export const meetingForm = (moment: z.ZodType<Date, string>) =>
  z.object({
    bodyId: id,
    withBodyIds: z.array(id).max(20).default([]),
    title,
    startsAt: moment,
    endsAt: moment,
    venue: title,
    onlineUrl: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .optional(),
  });
export type MeetingInput = z.output<ReturnType<typeof meetingForm>>;

/** What may change once a meeting exists: not who sits. */
export const meetingChangeForm = (moment: z.ZodType<Date, string>) =>
  meetingForm(moment).omit({ bodyId: true, withBodyIds: true });
export type MeetingChange = z.output<ReturnType<typeof meetingChangeForm>>;

export const itemForm = z.object({
  title,
  description: text.default(""),
  kind: z.enum(["information", "discussion", "decision", "election"]),
  level,
  visibility: z.enum(["public", "members", "closed_session"]),
  minutesForeseen: z.number().int().min(1).max(600),
  presenterId: id.optional(),
});
export type ItemInput = z.output<typeof itemForm>;

export const conveneForm = z.object({ reason: reason.optional(), urgentReason: reason.optional() });
export type ConveningReasons = z.output<typeof conveneForm>;

export const attendanceState = z.enum(["present", "remote", "excused", "absent"]);
export type AttendanceState = z.output<typeof attendanceState>;

const day = z.iso.date();
export const treatForm = z.object({
  itemId: id,
  outcome: z.enum(["informed", "discussed", "decided", "adjourned", "withdrawn"]),
  outcomeText: text.trim().min(1),
  adjournedToMeetingId: id.optional(),
  followUpText: z.string().trim().max(2_000).optional(),
  followUpDueOn: day.optional(),
  followUpOwnerId: id.optional(),
});

export const minutesForm = z.object({ text: z.string().trim().min(1).max(200_000) });
export const approvalForm = z.object({ approvedBy: z.string().trim().min(1).max(500) });
