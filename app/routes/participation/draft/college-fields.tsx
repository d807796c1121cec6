import { weightField } from "~/domain/participation/rules/ballot-fields";
import { type CollegeRule, equalPercents } from "~/domain/participation/rules/college-rule";
import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { Checkbox } from "~/ui/form/checkbox";
import { RadioCards } from "~/ui/form/choice-cards";
import { FieldNotes, useField } from "~/ui/form/field";
import { TextField } from "~/ui/form/text-field";

interface CollegeFieldsProps {
  form: MaybeReply;
  /** Those of the cooperative, in the order of its register. */
  colleges: readonly { id: string; title: string }[];
  /** The rule that the draft had, if it counts by colleges. */
  written: CollegeRule | null;
}

/** Whether to count by colleges, and what each weighs: equal parts until somebody says otherwise. */
export function CollegeFields({ form, colleges, written }: CollegeFieldsProps) {
  const t = useTranslations("ballots.colleges");
  const { error } = useField({ name: "colleges", label: null, form });
  const equal = equalPercents(colleges.length);
  const weightOf = (id: string) => written?.colleges.find((one) => one.id === id)?.weight;
  const folded = written === null && !form?.values.byColleges;
  return (
    <details id="colleges" open={!folded}>
      <summary>{t("title")}</summary>
      <div className="form mt-3">
        <FieldNotes id="colleges" hint={null} error={error} />
        <Checkbox
          form={form}
          name="byColleges"
          label={t("ask")}
          hint={t("askHint")}
          defaultChecked={written !== null}
          optional
        />
        <div>
          <p className="font-semibold">{t("weights")}</p>
          <p className="hint">{t("weightsHint")}</p>
        </div>
        <div className="grid gap-4">
          {colleges.map(({ id, title }, at) => {
            const weight = weightOf(id);
            return (
              <div key={id}>
                <input type="hidden" name={`colleges[${at}].id`} value={id} />
                <TextField
                  form={form}
                  name={weightField(at)}
                  label={t("weight", { college: title })}
                  type="number"
                  defaultValue={weight ? (weight.num * 100) / weight.den : equal[at]}
                  narrow
                />
              </div>
            );
          })}
        </div>
        <RadioCards
          form={form}
          name="emptyCollege"
          label={t("empty")}
          defaultValue={written?.emptyCollege ?? "spread"}
          choices={[
            { value: "spread", label: t("emptySpread"), hint: t("emptySpreadHint") },
            { value: "against", label: t("emptyAgainst"), hint: t("emptyAgainstHint") },
          ]}
        />
      </div>
    </details>
  );
}
