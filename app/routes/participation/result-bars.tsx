import type { ResolutionCount } from "~/domain/participation/rules/resolution";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Bar } from "~/ui/bar";

/** Votes for against the pass line, turnout against the quorum; the figures stand beside each bar. */
export function ResultBars({ count }: { count: ResolutionCount }) {
  const t = useTranslations("participation.result");
  const { percent } = useFormat();
  const { passLine, quorum, votes, attendance, electorate } = count;
  const forShare = passLine.base > 0 ? votes.for / passLine.base : 0;
  const turnout = electorate > 0 ? attendance / electorate : 0;
  const line = passLine.fraction.num / passLine.fraction.den;
  const figures = { ballots: attendance, electorate, share: percent(turnout, 1) };
  return (
    <div className="grid gap-4">
      <div>
        <p>
          <strong>{t("majorityBar")}</strong>{" "}
          {t("majorityFigures", {
            for: votes.for,
            base: passLine.base,
            share: percent(forShare, 1),
            needed: passLine.needed ?? 0,
          })}
        </p>
        <Bar value={forShare} line={line} reached={passLine.needed !== null && votes.for >= passLine.needed} />
      </div>
      <div>
        <p>
          <strong>{t("turnoutBar")}</strong>{" "}
          {quorum ? t("turnoutFigures", { ...figures, needed: quorum.needed }) : t("turnoutFree", figures)}
        </p>
        <Bar
          value={turnout}
          line={quorum ? quorum.fraction.num / quorum.fraction.den : undefined}
          reached={quorum?.reached ?? true}
        />
      </div>
    </div>
  );
}
