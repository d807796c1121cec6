/** From each state, the events that may happen and the state each leads to. */
export type Lifecycle<State extends string, Event extends string> = Record<State, Partial<Record<Event, State>>>;

/** The state after the event, or null when it may not happen now. */
export function next<State extends string, Event extends string>(
  lifecycle: Lifecycle<State, Event>,
  state: State,
  event: Event,
): State | null {
  return lifecycle[state][event] ?? null;
}

export type SubmissionState =
  | "draft"
  | "gathering"
  | "eligible"
  | "scheduled"
  | "treated"
  | "declined"
  | "merged"
  | "withdrawn"
  | "escalated";
export type SubmissionEvent =
  | "submit"
  | "reach_threshold"
  | "schedule"
  | "unschedule"
  | "treat"
  | "withdraw"
  | "decline"
  | "merge"
  | "escalate";

/** Once eligible a point stays so: supporters who leave do not take back what the others obtained. */
export const submissionLifecycle: Lifecycle<SubmissionState, SubmissionEvent> = {
  draft: { submit: "gathering", withdraw: "withdrawn" },
  gathering: {
    reach_threshold: "eligible",
    withdraw: "withdrawn",
    decline: "declined",
    merge: "merged",
    escalate: "escalated",
  },
  eligible: {
    schedule: "scheduled",
    withdraw: "withdrawn",
    decline: "declined",
    merge: "merged",
    escalate: "escalated",
  },
  scheduled: { unschedule: "eligible", treat: "treated", withdraw: "withdrawn" },
  treated: {},
  declined: {},
  merged: {},
  withdrawn: {},
  escalated: {},
};

export type MeetingState = "draft" | "convened" | "in_session" | "closed" | "cancelled";
export type MeetingEvent = "prepare" | "convene" | "open" | "treat" | "close" | "cancel";

/** Preparing is any change of date, place or agenda; on a convened meeting it calls for a new convening. */
export const meetingLifecycle: Lifecycle<MeetingState, MeetingEvent> = {
  draft: { prepare: "draft", convene: "convened", cancel: "cancelled" },
  convened: { prepare: "convened", convene: "convened", open: "in_session", cancel: "cancelled" },
  in_session: { treat: "in_session", close: "closed" },
  closed: {},
  cancelled: {},
};

export type MinutesState = "draft" | "shared" | "corrected" | "approved" | "published";
export type MinutesEvent = "write" | "share" | "approve" | "publish" | "add_erratum";

/** Writing in shared minutes corrects them; from approval on, only an erratum can be added. */
export const minutesLifecycle: Lifecycle<MinutesState, MinutesEvent> = {
  draft: { write: "draft", share: "shared" },
  shared: { write: "corrected", approve: "approved" },
  corrected: { write: "corrected", approve: "approved" },
  approved: { publish: "published", add_erratum: "approved" },
  published: { add_erratum: "published" },
};
