import type { ElectionRule, VoteOption } from "~/domain/participation/rules/vote-rule";
import { useTranslations } from "~/i18n/speech";

interface RankingWordsProps {
  ruled: ElectionRule;
  paper: readonly VoteOption[];
  ranking: readonly (readonly string[])[];
}

/** A ranking from the first place to the last, and what the ballot says of the options it leaves out. */
export function RankingWords({ ruled, paper, ranking }: RankingWordsProps) {
  const t = useTranslations("ballots.review");
  const titleOf = new Map(paper.map(({ id, title }) => [id, title]));
  const titles = (ids: readonly string[]) => ids.map((id) => titleOf.get(id)).join(t("and"));
  const out = paper.filter(({ id }) => !ranking.flat().includes(id)).map(({ id }) => id);
  // a last place that holds all that remain is not written on the ballot: it is the same as leaving them out
  const last = ruled.method === "schulze" && ruled.rule.leftOut === "last" && out.length > 0;
  const places = last ? [...ranking, out] : ranking;
  return (
    <div>
      <p className="font-semibold">{t("ranked")}</p>
      <ol className="numbered ranking-words">
        {places.map((ids) => (
          <li key={ids.join()}>{titles(ids)}</li>
        ))}
      </ol>
      {out.length > 0 && !last ? (
        <p className="hint mt-3">
          {t("unranked", { count: out.length, options: out.map((id) => titleOf.get(id)).join(", ") })}
        </p>
      ) : null}
    </div>
  );
}
