import type { ReactNode } from "react";
import { type Choice, type Choices, isBlank } from "~/domain/participation/rules/choices";
import {
  type ElectionMethod,
  type ElectionRule,
  isElection,
  storedRule,
  type VoteOption,
} from "~/domain/participation/rules/vote-rule";
import { useTranslations } from "~/i18n/speech";
import { useGradeNames } from "../grade-names";
import type { ShownVote } from "../shown-vote";
import { RankingWords } from "./ranking-words";

interface ChoiceWordsProps {
  vote: ShownVote;
  choice: Choice;
}

/** A ballot in words, as it will be counted. */
export function ChoiceWords({ vote, choice }: ChoiceWordsProps) {
  const t = useTranslations("ballots.review");
  const ballot = useTranslations("participation.ballot");
  const choices = useTranslations("participation.choices");
  const ruled = storedRule(vote);
  if ("resolution" in choice) return <Verdict lead={ballot("youChose")}>{choices(choice.resolution)}</Verdict>;
  if ("position" in choice) return <Position {...choice} />;
  if (!isElection(ruled)) return null;
  const said = choice as Choices[ElectionMethod];
  if (isBlank(said)) return <Verdict lead={t("blankHelp")}>{t("blank")}</Verdict>;
  return <Said ruled={ruled} paper={vote.paper} choice={said} />;
}

function Said({
  ruled,
  paper,
  choice,
}: {
  ruled: ElectionRule;
  paper: readonly VoteOption[];
  choice: Choices[ElectionMethod];
}) {
  const t = useTranslations("ballots.review");
  const grades = useGradeNames(ruled.method === "majority_judgment" ? ruled.rule.grades : 2);
  if ("ranking" in choice) return <RankingWords ruled={ruled} paper={paper} ranking={choice.ranking} />;
  if ("approved" in choice) {
    const approved = paper.filter(({ id }) => choice.approved.includes(id));
    return (
      <Lines lead={t("approved", { count: approved.length })} lines={approved.map(({ title }) => [title, null])} />
    );
  }
  if ("points" in choice) {
    const given = paper.filter(({ id }) => choice.points[id] !== undefined);
    const lines = given.map(({ id, title }) => [title, t("points", { points: choice.points[id] ?? 0 })] as const);
    return <Lines lead={t("scored")} lines={lines} />;
  }
  const lines = paper.map(({ id, title }) => [title, grades[choice.grades[id] ?? -1]] as const);
  return <Lines lead={t("graded")} lines={lines} />;
}

function Verdict({ lead, children }: { lead: string; children: ReactNode }) {
  return (
    <p>
      {lead}
      <strong className="block font-heading text-4xl text-codecision">{children}</strong>
    </p>
  );
}

function Position({ position, reason }: Choices["consent"]) {
  const t = useTranslations("ballots.consent");
  const ballot = useTranslations("participation.ballot");
  return (
    <>
      <Verdict lead={ballot("youChose")}>{t(position)}</Verdict>
      {reason ? (
        <div>
          <p className="hint">{t("reasonReview")}</p>
          <blockquote className="agenda-outcome whitespace-pre-line">{reason}</blockquote>
        </div>
      ) : null}
    </>
  );
}

function Lines({ lead, lines }: { lead: string; lines: readonly (readonly [title: string, said: ReactNode])[] }) {
  return (
    <div>
      <p className="font-semibold">{lead}</p>
      <ul className="ballot-lines">
        {lines.map(([title, said]) => (
          <li key={title}>
            <span>{title}</span>
            {said ? <strong>{said}</strong> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
