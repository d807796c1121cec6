import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { BallotPaper } from "./ballot/ballot-paper";
import { BallotReceipt } from "./ballot/ballot-receipt";
import { BallotReview } from "./ballot/ballot-review";
import { DraftDesk } from "./draft/draft-desk";
import { Notice } from "./notice";
import type { ShownResult } from "./result/shown-result.server";
import { VoteResult } from "./result/vote-result";
import type { Answer, ShownVote } from "./shown-vote";
import type { Phase } from "./vote-phase";

interface VoteDeskProps {
  vote: ShownVote;
  phase: Phase;
  electorate: number;
  answer: Answer;
  /** Once published. */
  result: ShownResult | null;
}

/** The left half of the page: what there is to do or to read, by phase. */
export function VoteDesk({ vote, phase, electorate, answer, result }: VoteDeskProps) {
  const t = useTranslations("participation.standing");
  const colleges = useTranslations("ballots.colleges");
  const format = useFormat();
  const step = answer && "step" in answer ? answer : undefined;
  const refused = answer && "errors" in answer ? answer : undefined;
  if (step?.step === "receipt")
    return <BallotReceipt voteId={vote.id} code={step.receiptCode} replayed={step.replayed} />;

  const refusal = refused?.refusal ? refused : undefined;
  switch (phase) {
    case "draft":
      return <DraftDesk vote={vote} electorate={electorate} form={refused} />;
    case "mayVote":
      if (step?.step === "review") return <BallotReview vote={vote} {...step} />;
      return <BallotPaper vote={vote} form={refused} />;
    case "voted":
      return (
        <Notice title={t("voted")} form={refusal}>
          {t("votedHelp", { moment: format.moment(vote.closesAt) })}
        </Notice>
      );
    case "outside":
      return (
        <Notice title={t("outside")} form={refusal}>
          {t("outsideHelp", { place: vote.placeName })} {vote.colleges ? colleges("outside") : null}
        </Notice>
      );
    case "announced":
      return (
        <Notice title={t("announced", { moment: format.moment(vote.opensAt) })} form={refusal}>
          {t("announcedHelp", { place: vote.placeName })}
        </Notice>
      );
    case "counting":
      return (
        <Notice title={t("counting")} form={refusal}>
          {t("countingHelp")}
        </Notice>
      );
    case "annulled":
      return (
        <Notice title={t("annulled")} form={refusal}>
          {t("annulledHelp")} « {vote.annulledReason} »
        </Notice>
      );
    case "published":
      return result ? <VoteResult vote={vote} result={result} form={refusal} /> : null;
  }
}
