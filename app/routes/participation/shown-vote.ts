import type { useActionData } from "@remix-run/react";
import type { VotePage } from "~/domain/participation/queries.server";
import type { VoteOption } from "~/domain/participation/rules/vote-rule";
import type { answerVoteForm } from "./vote-action.server";

/**
 * A vote as its page receives it; `paper` holds the options as they stand on the ballot paper, `withoutCollege` the
 * categories whose members could not vote by colleges.
 */
export type ShownVote = Omit<VotePage, "explanation" | "disclosed"> & {
  paper: readonly VoteOption[];
  withoutCollege: readonly string[];
};

/** What the forms of the page were answered. */
export type Answer = ReturnType<typeof useActionData<typeof answerVoteForm>>;
