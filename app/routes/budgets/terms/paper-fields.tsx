import { type BudgetPaper, budgetForms } from "~/domain/participation/rules/budget-paper";
import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { RadioCards } from "~/ui/form/choice-cards";
import { TextField } from "~/ui/form/text-field";

/** How ballots are filled in. Limits of another form than the one chosen are hidden, and say nothing. */
export function PaperFields({ form, paper }: { form: MaybeReply; paper: BudgetPaper }) {
  const t = useTranslations("terms.form");
  const limits = paper.form === "points" ? paper : { inAll: 10, perOption: 5 };
  // no bounds here: a hidden field out of them would hold the form back without a word; the server says them
  const limit = { form, type: "number", optional: true, narrow: true } as const;
  return (
    <div className="chosen-fields">
      <RadioCards
        form={form}
        name="paper"
        label={t("paper")}
        defaultValue={paper.form}
        choices={budgetForms.map((value) => ({
          value,
          label: t(`papers.${value}.name`),
          hint: t(`papers.${value}.hint`),
        }))}
      />
      <div data-for="approval ranking">
        <TextField
          {...limit}
          name="most"
          label={t("most")}
          hint={t("mostHint")}
          defaultValue={"most" in paper ? (paper.most ?? "") : ""}
        />
      </div>
      <div data-for="points" className="form">
        <TextField {...limit} name="inAll" label={t("inAll")} hint={t("inAllHint")} defaultValue={limits.inAll ?? ""} />
        <TextField
          {...limit}
          name="perOption"
          label={t("perOption")}
          hint={t("perOptionHint")}
          defaultValue={limits.perOption ?? ""}
        />
      </div>
    </div>
  );
}
