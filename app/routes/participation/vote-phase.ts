import type { VotePage } from "~/domain/participation/queries.server";

export type Phase = "draft" | "announced" | "mayVote" | "voted" | "outside" | "counting" | "published" | "annulled";

type Standing = Pick<VotePage, "state" | "over" | "hasVoted">;

/** Where this vote stands for this member; over by the database's clock is over, whatever the job has done yet. */
export function phaseOf({ state, over, hasVoted }: Standing): Phase {
  switch (state) {
    case "open":
      if (over) return "counting";
      if (hasVoted === null) return "outside";
      return hasVoted ? "voted" : "mayVote";
    case "closed":
    case "counted":
      return "counting";
    default:
      return state;
  }
}
