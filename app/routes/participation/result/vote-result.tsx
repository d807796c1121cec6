import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import type { MaybeReply } from "~/server/form-reply";
import { ErrorSummary } from "~/ui/form/error-summary";
import type { ShownVote } from "../shown-vote";
import { ReasonsList } from "./reasons-list";
import { ResultPicture } from "./result-picture";
import { SeatsTable } from "./seats-table";
import type { ShownResult } from "./shown-result.server";
import { Turnout } from "./turnout";

interface VoteResultProps {
  vote: ShownVote;
  result: ShownResult;
  form: MaybeReply;
}

/** A published vote: the outcome in one sentence, then what it is made of. */
export function VoteResult({ vote, result, form }: VoteResultProps) {
  const t = useTranslations("participation.result");
  const format = useFormat();
  const { withheld, outcome, turnout } = result;
  const moment = vote.publishedAt && format.moment(vote.publishedAt);
  const applies = outcome === "adopted" || outcome === "rejected" || outcome === "decided";
  return (
    <div className="sheet level-codecision self-start grid grid-cols-1 content-start gap-6">
      <ErrorSummary form={form} />
      <div>
        <h2>{useHeadline(result)}</h2>
        {moment ? (
          <p className="hint">{applies ? t("publishedOn", { moment }) : t("publishedAlone", { moment })}</p>
        ) : null}
      </div>
      <ReasonsList reasons={result.reasons} />
      {withheld ? <p>{t("withheld")}</p> : null}
      <SeatsTable result={result} />
      <ResultPicture result={result} />
      {turnout ? <Turnout turnout={turnout} /> : null}
    </div>
  );
}

function useHeadline({ method, outcome, chosen, places, reasons }: ShownResult): string {
  const t = useTranslations("participation.result");
  switch (outcome) {
    case "decided":
      return method === "stv" ? t("seated", { count: places, names: chosen }) : t("decided", { names: chosen });
    case "objected":
      return t("objected", { count: reasons.find(({ position }) => position === "objection")?.count ?? 0 });
    case "adopted":
      return method === "consent" ? t("consented") : t("adopted");
    case "no-ballot":
      return t("no-ballot");
    default:
      return t(outcome);
  }
}
