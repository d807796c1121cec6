export type RoundState = "draft" | "ideas" | "review" | "campaign" | "vote" | "result" | "execution" | "closed";
export type RoundEvent =
  | "open_ideas"
  | "close_ideas"
  | "start_campaign"
  | "open_vote"
  | "count"
  | "resume_review"
  | "start_execution"
  | "close";

export type ProjectState =
  | "draft"
  | "submitted"
  | "admitted"
  | "refused"
  | "merged"
  | "voted"
  | "funded"
  | "not_funded"
  | "under_way"
  | "done"
  | "abandoned";
export type ProjectEvent =
  | "submit"
  | "withdraw"
  | "admit"
  | "refuse"
  | "merge"
  | "put_to_vote"
  | "resume_review"
  | "fund"
  | "leave_unfunded"
  | "start"
  | "finish"
  | "abandon";

type Table<State extends string, Event extends string> = Record<State, Partial<Record<Event, State>>>;

/** A round goes from its draft to its closing report; only an annulled vote sends it back, to its review. */
export const roundTable: Table<RoundState, RoundEvent> = {
  draft: { open_ideas: "ideas" },
  ideas: { close_ideas: "review" },
  review: { start_campaign: "campaign" },
  campaign: { open_vote: "vote", resume_review: "review" },
  vote: { count: "result", resume_review: "review" },
  result: { start_execution: "execution" },
  execution: { close: "closed" },
  closed: {},
};

/** `withdraw` is the author's, before the vote; `abandon` gives money back, after it. */
export const projectTable: Table<ProjectState, ProjectEvent> = {
  draft: { submit: "submitted", withdraw: "abandoned" },
  submitted: { admit: "admitted", refuse: "refused", merge: "merged", withdraw: "abandoned" },
  admitted: { put_to_vote: "voted", refuse: "refused", withdraw: "abandoned" },
  refused: { admit: "admitted" },
  merged: {},
  voted: { fund: "funded", leave_unfunded: "not_funded", resume_review: "admitted" },
  funded: { start: "under_way", abandon: "abandoned" },
  not_funded: {},
  under_way: { finish: "done", abandon: "abandoned" },
  done: {},
  abandoned: {},
};

/** The state after the event, or null where the event cannot happen. */
export function nextRound(state: RoundState, event: RoundEvent): RoundState | null {
  return roundTable[state][event] ?? null;
}

/** The state after the event, or null where the event cannot happen. */
export function nextProject(state: ProjectState, event: ProjectEvent): ProjectState | null {
  return projectTable[state][event] ?? null;
}

const authorWrites: readonly RoundState[] = ["ideas"];
const facilitatorReviews: readonly RoundState[] = ["ideas", "review"];

/** Whether members may propose, change and submit projects: only while ideas are open. */
export function takesProjects(state: RoundState): boolean {
  return authorWrites.includes(state);
}

/** Whether projects may be admitted, refused or withdrawn: until the list of the ballot paper is announced. */
export function takesReview(state: RoundState): boolean {
  return facilitatorReviews.includes(state);
}
