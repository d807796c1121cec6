import { addDays, type Day } from "./days";
import type { SubmissionState } from "./lifecycle";

export type WaitingPoint = {
  state: SubmissionState;
  /** Day of the first meeting of the body whose deadline for points came on or after the day the point was eligible. */
  firstMeetingOn: Day | null;
  /** Days before a meeting until which points are put on its agenda. */
  submissionDays: number;
};

/** The day by which an eligible point had to be on an agenda; null while no meeting has left it behind. */
export function overdueSince({ state, firstMeetingOn, submissionDays }: WaitingPoint, today: Day): Day | null {
  if (state !== "eligible" || firstMeetingOn === null) return null;
  const deadline = addDays(firstMeetingOn, -submissionDays);
  return deadline < today ? deadline : null;
}
