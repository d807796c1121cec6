import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
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

export const meta = pageTitle((t) => t("budgets.ballot.title"));

export async function loader(args: LoaderFunctionArgs) {
  const { actor, round } = await loadRound(args);
  const { id, title, envelopeCents, voteClosesAt, electorateSize, antenna, voteId } = round;
  const may = roundRights(actor, round).vote;
  const projects = may === "awaited" ? await drawPaper(args.context.db, actor, round) : [];
  return { round: { id, title, envelopeCents, voteClosesAt, electorateSize, antenna, voteId }, projects, may };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, round } = await loadRound(args);
  return answerBallot(args.context.db, actor, round.id, await args.request.formData());
}

export default function BallotPage() {
  const { round, projects, may } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("budgets.ballot");
  if (answer?.step === "receipt") return <Receipt round={round} code={answer.receiptCode} />;
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
  return (
    <>
      <PageHeading
        level="codecision"
        title={answer?.step === "reading" ? t("readingTitle") : t("title")}
        lead={round.title}
      />
      <Deadline at={round.voteClosesAt} />
      {answer?.step === "reading" ? (
        <BallotReading projects={projects} answer={answer} />
      ) : (
        <BallotPaper round={round} projects={projects} answer={answer} />
      )}
    </>
  );
}
