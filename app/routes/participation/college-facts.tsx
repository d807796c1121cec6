import { type CollegeRule, titlesOfColleges } from "~/domain/participation/rules/college-rule";
import { areWeighed } from "~/domain/participation/rules/unite-colleges";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import type { ShownVote } from "./shown-vote";

/** What each college weighs and how many are in it, which ones count together, and what an empty one does. */
export function CollegeFacts({ vote, rule }: { vote: ShownVote; rule: CollegeRule }) {
  const t = useTranslations("ballots.colleges");
  const { percent } = useFormat();
  const titleOf = titlesOfColleges(rule);
  const counted = vote.colleges ?? [];
  const weightOf = ({ weight }: { weight: { num: number; den: number } }) => percent(weight.num / weight.den);
  const electorsOf = new Map(counted.flatMap(({ unites }) => unites.map((one) => [one.id, one.electorate] as const)));
  return (
    <>
      <ul className="mb-2">
        {rule.colleges.map((college) => (
          <li key={college.id}>
            {t("line", {
              college: titleOf(college.id),
              weight: weightOf(college),
              electors: electorsOf.get(college.id) ?? 0,
            })}
          </li>
        ))}
      </ul>
      {areWeighed(counted) ? (
        counted
          .filter(({ unites }) => unites.length > 1)
          .map((college) => (
            <p key={college.id}>
              {t("united", {
                colleges: college.unites.map(({ id }) => titleOf(id)).join(" + "),
                weight: weightOf(college),
                electors: college.electorate,
              })}
            </p>
          ))
      ) : (
        <p>{t("together")}</p>
      )}
      {vote.openedAt ? null : <p>{t("today")}</p>}
      {areWeighed(counted) ? <p>{t(rule.emptyCollege)}</p> : null}
    </>
  );
}

/** In which college the reader's own ballot counts, said where it is filled in. */
export function OwnCollege({ vote, rule }: { vote: ShownVote; rule: CollegeRule }) {
  const t = useTranslations("ballots.colleges");
  const { list } = useFormat();
  const { colleges, ownCollege } = vote;
  const titleOf = titlesOfColleges(rule);
  const own = colleges?.find(({ unites }) => unites.some(({ id }) => id === ownCollege));
  if (!own || !areWeighed(colleges)) return null;
  return <p className="hint">{t("own", { college: list(own.unites.map(({ id }) => titleOf(id))) })}</p>;
}
