export type VoteState = "draft" | "announced" | "open" | "closed" | "counted" | "published" | "annulled";
export type VoteEvent = "announce" | "open" | "close" | "count" | "publish" | "annul";

const table: Record<VoteState, Partial<Record<VoteEvent, VoteState>>> = {
  draft: { announce: "announced" },
  announced: { open: "open", annul: "annulled" },
  open: { close: "closed", annul: "annulled" },
  closed: { count: "counted", annul: "annulled" },
  counted: { publish: "published", annul: "annulled" },
  // What was published stays: only another vote can decide otherwise.
  published: {},
  annulled: {},
};

/** The state after the event, or null when the event has no place in this state. */
export function next(state: VoteState, event: VoteEvent): VoteState | null {
  return table[state][event] ?? null;
}
