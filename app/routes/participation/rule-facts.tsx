import type { ReactNode } from "react";
import {
  collegeRuleOf,
  type ElectionRule,
  isElection,
  storedRule,
  type VoteRules,
} from "~/domain/participation/rules/vote-rule";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { CollegeFacts } from "./college-facts";
import { useGradeNames } from "./grade-names";
import type { ShownVote } from "./shown-vote";

type Fact = readonly [term: string, value: ReactNode];

/** What a vote's method was frozen with, beside its paper. The lot's seed is public from the announcement on. */
export function useRuleFacts(vote: ShownVote): Fact[] {
  const t = useTranslations("ballots.facts");
  const collegeWords = useTranslations("ballots.colleges");
  const ruled = storedRule(vote);
  const settings = useSettings(ruled);
  const colleges = collegeRuleOf(ruled);
  if (colleges) return [[collegeWords("title"), <CollegeFacts key="colleges" vote={vote} rule={colleges} />]];
  if (!isElection(ruled)) return [];
  const { lotSeed } = vote;
  const ties = lotSeed ? (
    <>
      {t("tiesLot")} <code className="break-all">{lotSeed}</code>
    </>
  ) : (
    t("tiesToCome")
  );
  const order: Fact[] = ruled.method === "stv" ? [[t("order"), t(lotSeed ? "orderDrawn" : "orderToCome")]] : [];
  return [...settings, ...order, [t("ties"), ties]];
}

function useSettings(ruled: { method: string; rule: unknown }): Fact[] {
  const t = useTranslations("ballots.facts");
  const format = useFormat();
  const { method, rule } = ruled as ElectionRule;
  const grades = useGradeNames(method === "majority_judgment" ? rule.grades : 2);
  const seats = useSeats();
  switch (method) {
    case "approval":
      return [[t("places"), format.number(rule.places)]];
    case "score": {
      const limits = [
        rule.inAll === null ? [] : t("pointsInAll", { points: rule.inAll }),
        rule.perOption === null ? [] : t("pointsPerOption", { points: rule.perOption }),
      ];
      return [
        [t("places"), format.number(rule.places)],
        [t("points"), limits.flat().join(", ")],
      ];
    }
    case "majority_judgment":
      return [
        [t("places"), format.number(rule.places)],
        [t("grades"), grades.join(", ")],
      ];
    case "schulze":
      return [
        [t("places"), format.number(rule.places)],
        [t("ranks"), `${t(rule.equalRanks ? "ranksShared" : "ranksStrict")} ${t(`leftOut.${rule.leftOut}`)}`],
      ];
    case "stv":
      return seats(rule);
    default:
      return [];
  }
}

function useSeats() {
  const t = useTranslations("ballots.facts");
  const variants = useTranslations("ballots.variants");
  const format = useFormat();
  return ({ seats, reserved, variant }: VoteRules["stv"]): Fact[] => {
    const kept = reserved.map(({ title, seats: own }) => t("reservedFor", { group: title, seats: own }));
    return [
      [t("seats"), format.number(seats)],
      ...(kept.length > 0 ? [[t("reserved"), kept.join(" ; ")] as const] : []),
      [t("variant"), variants(`${variant}.name`)],
    ];
  };
}
