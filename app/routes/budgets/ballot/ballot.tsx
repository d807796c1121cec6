import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { BudgetChoice } from "~/domain/participation/rules/budget-paper";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { ButtonLink } from "~/ui/button";
import { Deadline } from "~/ui/deadline";
import { Empty } from "~/ui/empty";
import { PageHeading } from "~/ui/page-heading";
import { loadRound } from "../load-round.server";
import { roundRights } from "../round-rights";
import { answerBallot } from "./answer-ballot.server";
import { BallotPaper } from "./ballot-paper";
import { BallotReading } from "./ballot-reading";
import { drawPaper } from "./draw-paper.server";
import { Receipt } from "./receipt";

// A ballot being read again, or a receipt, is not to be found by the next person at the same screen.
export const headers = () => ({ "Cache-Control": "no-store" });
export { keepReview as shouldRevalidate } from "../../participation/ballot/keep-review";
export const meta = pageTitle((t) => t("budgets.ballot.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { actor, round } = await loadRound(args);
  const { id, title, envelopeCents, voteClosesAt, electorateSize, antenna, paper, rule } = round;
  const may = roundRights(actor, round).vote;
  const projects = may === "awaited" ? await drawPaper(args.context.db, actor, round) : [];
  const byRank = rule.satisfaction === "borda";
  return { round: { id, title, envelopeCents, voteClosesAt, electorateSize, antenna, paper, byRank }, projects, may };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, round } = await loadRound(args);
  return answerBallot({ context: args.context, actor, round, form: await args.request.formData() });
}

export default function BallotPage() {
  const { round, projects, may } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("budgets.ballot");
  const step = answer && "step" in answer ? answer : undefined;
  if (step?.step === "receipt") return <Receipt round={round} code={step.receiptCode} />;
  if (may !== "awaited") {
    return (
      <>
        <PageHeading level="codecision" title={t("title")} lead={round.title} />
        <Empty title={may === "done" ? t("alreadyVoted") : t("notYours")}>
          <p>{may === "done" ? t("alreadyVotedWhy") : t("notYoursWhy", { antenna: round.antenna })}</p>
        </Empty>
        <p className="actions">
          <ButtonLink to={`/budgets/${round.id}`}>{t("back")}</ButtonLink>
        </p>
      </>
    );
  }
  const { paper, byRank } = round;
  return (
    <>
      <PageHeading level="codecision" title={step ? t("readingTitle") : t("title")} lead={round.title} />
      <Deadline at={round.voteClosesAt} />
      {step ? (
        <BallotReading
          paper={paper}
          byRank={byRank}
          projects={projects}
          {...step}
          choice={step.choice as BudgetChoice}
        />
      ) : (
        <BallotPaper
          round={round}
          paper={paper}
          byRank={byRank}
          projects={projects}
          form={answer && "errors" in answer ? answer : undefined}
        />
      )}
    </>
  );
}
