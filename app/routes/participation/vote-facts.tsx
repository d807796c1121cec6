import { Link } from "@remix-run/react";
import { majorityName, quorumName } from "~/domain/participation/rules/settings";
import { deadlineWords } from "~/i18n/deadline";
import { useSpeech, useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Facts } from "~/ui/facts";
import { useRuleFacts } from "./rule-facts";
import type { ShownVote } from "./shown-vote";
import type { Phase } from "./vote-phase";

export function useRuleNames(vote: ShownVote) {
  const t = useTranslations("participation");
  const quorum = quorumName(vote.quorumNumerator, vote.quorumDenominator);
  const majority = majorityName({
    numerator: vote.majorityNumerator,
    denominator: vote.majorityDenominator,
    strict: vote.majorityStrict,
    base: vote.majorityBase,
  });
  return {
    method: t(`methods.${vote.method}`),
    quorum: quorum ? t(`quorums.${quorum}`) : `${vote.quorumNumerator}/${vote.quorumDenominator}`,
    majority: majority ? t(`majorities.${majority}`) : `${vote.majorityNumerator}/${vote.majorityDenominator}`,
  };
}

interface VoteFactsProps {
  vote: ShownVote;
  phase: Phase;
  electorate: number;
}

export function VoteFacts({ vote, phase, electorate }: VoteFactsProps) {
  const t = useTranslations("participation.vote");
  const format = useFormat();
  const rules = useRuleNames(vote);
  const ofMethod = useRuleFacts(vote);
  const running = phase === "mayVote" || phase === "voted" || phase === "outside";
  const coming = phase === "draft" || phase === "announced";
  const who = vote.openedAt
    ? t("whoOpen", {
        count: electorate,
        day: format.day(vote.openedAt, { weekday: false }),
        place: vote.placeName,
      })
    : t("whoComing", { count: electorate, place: vote.placeName });
  return (
    <Facts
      facts={[
        [t("who"), who],
        [t("asks"), vote.bodyName],
        [t("opens"), coming ? format.moment(vote.opensAt) : null],
        [
          running || coming ? t("until") : t("closed"),
          running ? <Until key="until" at={vote.closesAt} /> : format.moment(vote.closesAt),
        ],
        [t("method"), <MethodLink key="method" vote={vote} />],
        ...ofMethod,
        [t("quorum"), rules.quorum],
        [t("majority"), vote.method === "resolution" ? rules.majority : null],
        [
          t("secret"),
          <>
            {t("secretText")} <Link to="/scrutins/secret">{t("secretLink")}</Link>
          </>,
        ],
        [t("check"), t("checkText")],
      ]}
    />
  );
}

function MethodLink({ vote }: { vote: ShownVote }) {
  return <Link to={`/scrutins/methodes#${vote.method}`}>{useRuleNames(vote).method}</Link>;
}

function Until({ at }: { at: Date }) {
  const t = useTranslations("participation.vote");
  const words = useTranslations("shell.deadline");
  const { say, urgent, ...values } = deadlineWords(at, "end", useSpeech());
  const left = words(say, values);
  return (
    <>
      <strong className={urgent ? "due" : undefined}>
        <time dateTime={at.toISOString()}>{useFormat().moment(at)}</time>
      </strong>{" "}
      {t("left", { left: left.charAt(0).toLocaleLowerCase() + left.slice(1) })}
    </>
  );
}
