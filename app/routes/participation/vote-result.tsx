import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";

import type { MaybeReply } from "~/server/form-reply";
import { ErrorSummary } from "~/ui/form/error-summary";
import { ResultBars } from "./result-bars";
import { ResultSteps } from "./result-steps";
import { ResultTable } from "./result-table";
import type { ShownVote } from "./shown-vote";

/** A published vote: the outcome in one sentence, then picture, table and words of the same count. */
export function VoteResult({ vote, form }: { vote: ShownVote; form: MaybeReply }) {
  const t = useTranslations("participation.result");
  const format = useFormat();
  const { disclosed } = vote;
  if (!disclosed) return null;
  const { outcome, count } = disclosed;
  return (
    <div className="sheet level-codecision self-start grid content-start gap-6">
      <ErrorSummary form={form} />
      <div>
        <h2>{t(outcome)}</h2>
        {vote.publishedAt ? (
          <p className="hint">{t("publishedOn", { moment: format.moment(vote.publishedAt) })}</p>
        ) : null}
      </div>
      {count ? (
        <>
          <ResultBars count={count} />
          <ResultTable count={count} />
          <ResultSteps count={count} />
        </>
      ) : (
        <p>{t("withheld")}</p>
      )}
      <div>
        <h3 className="mb-2">{t("archiveTitle")}</h3>
        <p>{count ? t("archiveHelp") : t("archiveSmall")}</p>
        <p className="mt-2">
          <a href={`/scrutins/${vote.id}/archive.json`} download>
            {t("archive")}
          </a>
        </p>
        <p className="hint mt-2">
          {t("archiveHash")} <code className="break-all">{vote.archiveHash}</code>
        </p>
      </div>
    </div>
  );
}
