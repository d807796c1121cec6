import type { PollFacts } from "~/domain/budgets/rules/simulation/poll";
import type { Question } from "~/domain/budgets/rules/simulation/question";
import { choices, fieldsOf } from "~/domain/budgets/rules/simulation/question-address";
import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { SelectField } from "~/ui/form/select-field";
import { AmountField } from "./amount-field";
import { useAmount } from "./use-amount";

interface RuleFieldsProps {
  facts: PollFacts;
  /** As the form is filled in at first, and as it is now, which says what is asked. */
  first: Question;
  now: Question;
  /** The options are shown at once where they differ from the real ones. */
  adjusted: boolean;
  form: MaybeReply;
}

export function RuleFields({ facts, first, now, adjusted, form }: RuleFieldsProps) {
  const t = useTranslations("simulator.form");
  const options = useTranslations("terms.options");
  const { unit } = useAmount(facts);
  const fields = fieldsOf(first, facts.centsPerUnit);
  const { rule, completion } = now.rule;
  const satisfactions = choices.satisfaction.filter(
    (one) => one === "cost" || one === "cardinality" || meaning[facts.ballots].includes(one),
  );
  const shares = rule === "equal-shares";
  return (
    <>
      <SelectField
        name="regle"
        label={t("rule")}
        options={choices.regle.map((value) => ({ value, label: options(`rule.${value}`) }))}
        defaultValue={fields.regle}
      />
      <details open={adjusted || undefined}>
        <summary>{t("options")}</summary>
        <div className="rule-options-fields">
          <div hidden={rule === "phragmen"}>
            <SelectField
              name="satisfaction"
              label={t("satisfaction")}
              hint={t("satisfactionHint")}
              options={satisfactions.map((value) => ({ value, label: options(`satisfaction.${value}`) }))}
              defaultValue={fields.satisfaction}
            />
          </div>
          <div hidden={!shares}>
            <SelectField
              name="completion"
              label={t("completion")}
              hint={t("completionHint")}
              options={choices.completion.map((value) => ({ value, label: options(`completion.${value}`) }))}
              defaultValue={fields.completion}
            />
          </div>
          <div hidden={!shares || !completion.startsWith("add1")}>
            <AmountField
              form={form}
              name="increment"
              label={t("increment")}
              hint={t("incrementHint")}
              unit={unit}
              defaultValue={fields.increment}
            />
          </div>
          <div hidden={!shares}>
            <SelectField
              name="depart"
              label={t("start")}
              options={choices.depart.map((value) => ({ value, label: options(`start.${value}`) }))}
              defaultValue={fields.depart}
            />
          </div>
          <SelectField
            name="seuil"
            label={t("threshold")}
            hint={t("thresholdHint")}
            options={choices.seuil.map((value) => ({ value, label: options(`threshold.${value}`) }))}
            defaultValue={fields.seuil}
          />
          <div hidden={rule === "greedy"}>
            <SelectField
              name="comparaison"
              label={t("comparison")}
              hint={t("comparisonHint")}
              options={choices.comparaison.map((value) => ({ value, label: options(`comparison.${value}`) }))}
              defaultValue={fields.comparaison}
            />
          </div>
        </div>
      </details>
    </>
  );
}

/** Satisfactions to which a kind of ballot gives a meaning of its own. */
const meaning: Record<PollFacts["ballots"], readonly string[]> = {
  approval: [],
  points: ["points", "borda"],
  ranking: ["borda"],
};
