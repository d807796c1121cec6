import type { ProjectResult } from "~/domain/budgets/rules/result-view";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Bar } from "~/ui/bar";

/** Where the mark of the cost stands in the bar. */
const costLine = 2 / 3;

/** What its supporters still had when it was decided, against its cost: the bar, and the same in words. */
export function ProjectMeans({ project }: { project: ProjectResult }) {
  const t = useTranslations("budgets.result");
  const format = useFormat();
  const { heldCents, costCents, funded, completed, missingCents, missingSupporters, votes, fundedByGreedy } = project;
  if (heldCents === null) return null;
  const missing = missingCents ? { money: format.money(missingCents), supporters: missingSupporters ?? 0 } : null;
  return (
    <div className="result-means">
      <Bar value={(heldCents / costCents) * costLine} line={costLine} reached={funded} />
      <p className="sr-only">{t("held", { held: format.money(heldCents) })}</p>
      {completed ? <p className="hint">{t("completed")}</p> : null}
      {missing ? (
        <p className="hint">{missing.supporters > 0 ? t("missing", missing) : t("missingMoney", missing)}</p>
      ) : null}
      {!funded && votes === 0 ? <p className="hint">{t("noSupport")}</p> : null}
      {!funded && fundedByGreedy ? <p className="hint">{t("greedyWould")}</p> : null}
      {funded && !fundedByGreedy ? <p className="hint">{t("greedyWouldNot")}</p> : null}
    </div>
  );
}
