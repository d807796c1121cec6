import type { useActionData } from "@remix-run/react";
import type { VotePage } from "~/domain/participation/queries.server";
import type { answerVoteForm } from "./vote-action.server";

/** A vote as its page receives it. */
export type ShownVote = Omit<VotePage, "explanation" | "disclosed">;

/** What the forms of the page were answered. */
export type Answer = ReturnType<typeof useActionData<typeof answerVoteForm>>;
