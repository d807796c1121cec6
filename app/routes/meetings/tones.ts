import type { StateTone } from "~/ui/state";

export const meetingTones = {
  draft: "neutral",
  convened: "open",
  in_session: "waiting",
  closed: "good",
  cancelled: "due",
} as const satisfies Record<string, StateTone>;

export const pointTones = {
  draft: "neutral",
  gathering: "waiting",
  eligible: "open",
  scheduled: "open",
  treated: "good",
  declined: "due",
  merged: "neutral",
  withdrawn: "neutral",
  escalated: "neutral",
} as const satisfies Record<string, StateTone>;

export const minutesTones = {
  draft: "neutral",
  shared: "waiting",
  corrected: "waiting",
  approved: "open",
  published: "good",
} as const satisfies Record<string, StateTone>;
