import type { BudgetPaper } from "~/domain/participation/rules/budget-paper";
import { useTranslations } from "~/i18n/speech";

/** How to fill in the paper. */
export function PaperHelp({ paper, byRank }: { paper: BudgetPaper; byRank: boolean }) {
  const t = useTranslations("budgets.ballot.how");
  return (
    <p className="hint mb-3">
      {howTo(t, paper)} {byRank ? t("byRank") : null}
    </p>
  );
}

function howTo(t: ReturnType<typeof useTranslations<"budgets.ballot.how">>, paper: BudgetPaper): string {
  if (paper.form === "choose-one") return t("chooseOne");
  if (paper.form === "points") return t("points", { inAll: paper.inAll ?? 0, perOption: paper.perOption ?? 0 });
  return t(paper.form, { most: paper.most ?? 0 });
}
