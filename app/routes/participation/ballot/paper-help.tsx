import { Link } from "@remix-run/react";
import { areWeighed } from "~/domain/participation/rules/unite-colleges";
import { collegeRuleOf, isElection, placesOf, storedRule } from "~/domain/participation/rules/vote-rule";
import { useTranslations } from "~/i18n/speech";
import { OwnCollege } from "../college-facts";
import type { ShownVote } from "../shown-vote";

/** How to fill in the paper, and that an empty one is a ballot too. */
export function PaperHelp({ vote }: { vote: ShownVote }) {
  const t = useTranslations("ballots.help");
  const ruled = storedRule(vote);
  const election = isElection(ruled);
  const colleges = collegeRuleOf(ruled);
  if (ruled.method === "budget") return null;
  return (
    <>
      <p className="hint">
        {ruled.method === "score" ? <PointsHelp rule={ruled.rule} /> : t(ruled.method)}
        {ruled.method === "schulze" ? ` ${t(ruled.rule.equalRanks ? "shared" : "strict")}` : null}
        {ruled.method === "schulze" ? ` ${t(`leftOut.${ruled.rule.leftOut}`)}` : null}
      </p>
      {colleges ? <OwnCollege vote={vote} rule={colleges} /> : null}
      <p className="hint">{election ? `${t("blank")} ${t("review")}` : t("review")}</p>
    </>
  );
}

function PointsHelp({ rule }: { rule: { perOption: number | null; inAll: number | null } }) {
  const t = useTranslations("ballots.help");
  const { perOption, inAll } = rule;
  if (inAll === null) return t("scorePerOption", { perOption: perOption ?? 0 });
  return perOption === null ? t("scoreInAll", { inAll }) : t("scoreBoth", { inAll, perOption });
}

/** One sentence on the counting, and where to read more. */
export function CountedSo({ vote }: { vote: ShownVote }) {
  const t = useTranslations("ballots.counted");
  const ruled = storedRule(vote);
  const places = isElection(ruled) ? placesOf(ruled) : 1;
  return (
    <p className="hint">
      {areWeighed(vote.colleges) ? t("byColleges") : t(ruled.method, { places })}{" "}
      <Link to={`/scrutins/methodes#${ruled.method}`}>{t("more")}</Link>
    </p>
  );
}
