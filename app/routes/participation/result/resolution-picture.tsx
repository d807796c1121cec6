import type { ResolutionCount } from "~/domain/participation/rules/resolution";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Bar } from "~/ui/bar";

/** Votes for against the pass line; the figures stand beside the bar. */
export function ResolutionPicture({ count }: { count: ResolutionCount }) {
  const t = useTranslations("participation.result");
  const { percent } = useFormat();
  const { passLine, votes } = count;
  const forShare = passLine.base > 0 ? votes.for / passLine.base : 0;
  return (
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
      <Bar
        value={forShare}
        line={passLine.fraction.num / passLine.fraction.den}
        reached={passLine.needed !== null && votes.for >= passLine.needed}
      />
    </div>
  );
}
