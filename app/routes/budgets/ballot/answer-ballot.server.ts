import { data } from "@remix-run/node";
import type { AppLoadContext } from "@remix-run/server-runtime";
import { castBudgetBallot } from "~/domain/budgets/cast-budget-ballot.server";
import type { RoundView } from "~/domain/budgets/read-round.server";
import type { Actor } from "~/domain/governance/actor";
import { readRule } from "~/domain/participation/read-rule.server";
import { sameForm } from "~/server/forms.server";
import { notFound } from "~/server/guards.server";
import { castReviewed, reviewBallot } from "../../participation/ballot/ballot-steps.server";

interface Asked {
  context: AppLoadContext;
  actor: Actor;
  round: Pick<RoundView, "id" | "voteId">;
  form: FormData;
}

/** What the paper of a round can be asked, by the `intent` of its forms. */
export async function answerBallot({ context, actor, round, form }: Asked) {
  switch (form.get("intent")) {
    case "review":
      return reviewBallot(form, await ruleOf(context, round));
    case "change":
      return sameForm(form);
    case "clear":
      return sameForm(new FormData());
    case "cast":
      return castReviewed(form, await ruleOf(context, round), (ballot) =>
        castBudgetBallot(context.db, actor, { roundId: round.id, ...ballot }),
      );
    default:
      throw data(null, { status: 400 });
  }
}

async function ruleOf({ db }: AppLoadContext, { voteId }: Asked["round"]) {
  const ruled = voteId === null ? null : await readRule(db, voteId);
  if (ruled?.method !== "budget" || !ruled.rule) throw notFound();
  return ruled;
}
