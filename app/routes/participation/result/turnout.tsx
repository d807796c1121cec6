import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Bar } from "~/ui/bar";
import type { ShownResult } from "./shown-result.server";

/** Who took part, against the quorum; the figures stand beside the bar. */
export function Turnout({ turnout }: { turnout: NonNullable<ShownResult["turnout"]> }) {
  const t = useTranslations("participation.result");
  const { percent } = useFormat();
  const { electorate, attendance, quorum, blank } = turnout;
  const share = electorate > 0 ? attendance / electorate : 0;
  const figures = { ballots: attendance, electorate, share: percent(share, 1) };
  return (
    <div>
      <p>
        <strong>{t("turnoutBar")}</strong>{" "}
        {quorum ? t("turnoutFigures", { ...figures, needed: quorum.needed }) : t("turnoutFree", figures)}
      </p>
      <Bar
        value={share}
        line={quorum ? quorum.fraction.num / quorum.fraction.den : undefined}
        reached={quorum?.reached ?? true}
      />
      {blank > 0 ? <p className="hint mt-1">{t("blank", { blank })}</p> : null}
    </div>
  );
}
