import { isAuthor, mayRunRound } from "~/domain/budgets/policy";
import {
  nextProject,
  type ProjectState,
  type RoundState,
  takesProjects,
  takesReview,
} from "~/domain/budgets/rules/lifecycle";
import type { Actor } from "~/domain/governance/actor";

type Seen = { state: ProjectState; roundState: RoundState; authorId: number | null; bodyId: number };

/** What the page of a project offers its reader: the same rules as its commands. */
export function projectRights(actor: Actor, project: Seen) {
  const mine = isAuthor(actor, project.authorId);
  const reviewable = takesReview(project.roundState);
  const decidable = nextProject(project.state, "admit") ?? nextProject(project.state, "refuse");
  return {
    edit: mine && takesProjects(project.roundState) && (project.state === "draft" || project.state === "submitted"),
    withdraw: mine && reviewable && nextProject(project.state, "withdraw") !== null,
    review: reviewable && decidable !== null && mayRunRound(actor, project.bodyId),
  };
}
