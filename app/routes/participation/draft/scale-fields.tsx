import type { ElectionMethod, ElectionRule } from "~/domain/participation/rules/vote-rule";
import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { Checkbox } from "~/ui/form/checkbox";
import { RadioCards } from "~/ui/form/choice-cards";
import { SelectField } from "~/ui/form/select-field";
import { TextField } from "~/ui/form/text-field";
import { useGradeNames } from "../grade-names";

interface ScaleFieldsProps {
  form: MaybeReply;
  method: ElectionMethod;
  ruled?: ElectionRule;
}

/** What a ballot can say: limits of points, grades, ranks. */
export function ScaleFields({ form, method, ruled }: ScaleFieldsProps) {
  const t = useTranslations("ballots.form");
  switch (method) {
    case "score": {
      const { perOption, inAll } = ruled?.method === "score" ? ruled.rule : { perOption: 5, inAll: 10 };
      const limit = { form, type: "number", min: 1, max: 1_000, optional: true, narrow: true } as const;
      return (
        <>
          <TextField {...limit} name="inAll" label={t("inAll")} hint={t("inAllHint")} defaultValue={inAll ?? ""} />
          <TextField {...limit} name="perOption" label={t("perOption")} defaultValue={perOption ?? ""} />
        </>
      );
    }
    case "majority_judgment":
      return <Grades form={form} grades={ruled?.method === "majority_judgment" ? ruled.rule.grades : 7} />;
    case "schulze": {
      const { equalRanks, leftOut } = ruled?.method === "schulze" ? ruled.rule : { equalRanks: true, leftOut: "last" };
      return (
        <>
          <Checkbox form={form} name="equalRanks" label={t("equalRanks")} defaultChecked={equalRanks} optional />
          <RadioCards
            form={form}
            name="leftOut"
            label={t("leftOut")}
            defaultValue={leftOut}
            choices={[
              { value: "last", label: t("leftOutLast"), hint: t("leftOutLastHint") },
              { value: "unranked", label: t("leftOutUnranked"), hint: t("leftOutUnrankedHint") },
            ]}
          />
        </>
      );
    }
    default:
      return null;
  }
}

function Grades({ form, grades }: { form: MaybeReply; grades: number }) {
  const t = useTranslations("ballots.form");
  const scales = [useGradeNames(7), useGradeNames(6), useGradeNames(5), useGradeNames(4), useGradeNames(3)];
  return (
    <SelectField
      form={form}
      name="grades"
      label={t("grades")}
      hint={t("gradesHint")}
      defaultValue={String(grades)}
      options={scales.map((names) => ({ value: `${names.length}`, label: names.join(" · ") }))}
    />
  );
}
