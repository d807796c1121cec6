import {
  allocationRules,
  completions,
  type RoundTerms,
  usualRule,
  worthOf,
  worths,
} from "~/domain/budgets/rules/round-rule";
import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { Checkbox } from "~/ui/form/checkbox";
import { RadioCards } from "~/ui/form/choice-cards";
import { MoneyField } from "~/ui/form/money-field";
import { SelectField } from "~/ui/form/select-field";

interface RuleFieldsProps extends RoundTerms {
  form: MaybeReply;
}

/** How ballots are counted: the rule, and folded, what hardly anybody has to change. */
export function RuleFields({ form, rule, paper }: RuleFieldsProps) {
  const t = useTranslations("terms.form");
  return (
    <>
      <RadioCards
        form={form}
        name="rule"
        label={t("rule")}
        defaultValue={rule.rule}
        choices={allocationRules.map((value) => ({
          value,
          label: t(`rules.${value}.name`),
          hint: t(`rules.${value}.hint`),
        }))}
      />
      <details open={form || isUnusual({ rule, paper }) ? true : undefined}>
        <summary>{t("fine")}</summary>
        <FineFields form={form} rule={rule} paper={paper} />
      </details>
    </>
  );
}

function FineFields({ form, rule, paper }: RuleFieldsProps) {
  const t = useTranslations("terms.form");
  const options = useTranslations("terms.options");
  return (
    <div className="form mt-3">
      <p className="hint">{t("fineHint")}</p>
      <SelectField
        form={form}
        name="satisfaction"
        label={t("satisfaction")}
        hint={t("satisfactionHint")}
        options={worths.map((value) => ({ value, label: t(`worths.${value}`) }))}
        defaultValue={worthOf(paper, rule.satisfaction)}
      />
      <SelectField
        form={form}
        name="completion"
        label={t("completion")}
        hint={t("completionHint")}
        options={completions.map((value) => ({ value, label: options(`completion.${value}`) }))}
        defaultValue={rule.rule === "equal-shares" ? rule.completion : usualRule.completion}
      />
      <MoneyField
        form={form}
        name="increment"
        label={t("increment")}
        hint={t("incrementHint")}
        defaultCents={rule.incrementCents}
      />
      <SelectField
        form={form}
        name="start"
        label={t("start")}
        options={(["exact", "floor"] as const).map((value) => ({ value, label: options(`start.${value}`) }))}
        defaultValue={rule.start}
      />
      <Checkbox
        form={form}
        name="threshold"
        label={t("threshold")}
        hint={t("thresholdHint")}
        defaultChecked={rule.threshold}
        optional
      />
      <Checkbox
        form={form}
        name="comparison"
        label={t("comparison")}
        hint={t("comparisonHint")}
        defaultChecked={rule.comparison}
        optional
      />
    </div>
  );
}

/** Whether something that is folded is not as usual. */
function isUnusual({ rule, paper }: RoundTerms): boolean {
  const { completion, incrementCents, start, threshold, comparison } = rule;
  const isCompleted = rule.rule !== "equal-shares" || completion === usualRule.completion;
  const isUsual = isCompleted && incrementCents === usualRule.incrementCents && start === usualRule.start;
  return !isUsual || worthOf(paper, rule.satisfaction) !== "given" || Boolean(threshold || comparison);
}
