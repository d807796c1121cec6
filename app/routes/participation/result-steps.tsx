import type { ResolutionCount } from "~/domain/participation/rules/resolution";
import { useTranslations } from "~/i18n/speech";
import type { ShownVote } from "./shown-vote";
import { useRuleNames } from "./vote-facts";

/** The count's trace in words, one step a line, so that anyone can follow it with a pencil. */
export function ResultSteps({ count, vote }: { count: ResolutionCount; vote: ShownVote }) {
  const t = useTranslations("participation.result");
  const { quorum, majority } = useRuleNames(vote);
  const { votes, votesCast, attendance, electorate, passLine } = count;
  return (
    <div>
      <h3 className="mb-2">{t("howTitle")}</h3>
      <ol className="numbered">
        <li>{t("stepElectorate", { electorate, ballots: attendance })}</li>
        <li>
          {count.quorum
            ? `${t("stepQuorum", { quorum, needed: count.quorum.needed })} ${count.quorum.reached ? t("reached") : t("notReached")}`
            : t("stepNoQuorum")}
        </li>
        <li>
          {t("stepCast", { for: votes.for, against: votes.against, cast: votesCast, abstention: votes.abstention })}
        </li>
        <li>{t("stepLine", { majority, needed: passLine.needed ?? 0, for: votes.for })}</li>
        {count.tie ? <li>{t("stepTie")}</li> : null}
      </ol>
    </div>
  );
}
