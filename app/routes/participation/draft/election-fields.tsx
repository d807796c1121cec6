import type { ElectionMethod, ElectionRule } from "~/domain/participation/rules/vote-rule";
import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { TextField } from "~/ui/form/text-field";
import { OptionRows } from "./option-rows";
import { ScaleFields } from "./scale-fields";
import { SeatFields } from "./seat-fields";

interface ElectionFieldsProps {
  form: MaybeReply;
  method: ElectionMethod;
  /** The rule that the draft had, if it had one of this method. */
  ruled?: ElectionRule;
}

/** What a choice among options adds to the form of a vote. */
export function ElectionFields({ form, method, ruled }: ElectionFieldsProps) {
  const t = useTranslations("ballots.form");
  if (method === "stv") return <SeatFields form={form} rule={ruled?.method === "stv" ? ruled.rule : undefined} />;
  return (
    <>
      <OptionRows form={form} kind="option" written={ruled?.rule.options ?? []} />
      {method === "irv" ? null : (
        <TextField
          form={form}
          name="places"
          label={t("places")}
          hint={t("placesHint")}
          type="number"
          min={1}
          max={99}
          defaultValue={ruled && "places" in ruled.rule ? ruled.rule.places : 1}
          narrow
        />
      )}
      <ScaleFields form={form} method={method} ruled={ruled} />
    </>
  );
}
