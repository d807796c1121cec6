import type { VoteRules } from "~/domain/participation/rules/vote-rule";
import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { RadioCards } from "~/ui/form/choice-cards";
import { TextField } from "~/ui/form/text-field";
import { rowsToShow } from "./change-rows";
import { OptionRows } from "./option-rows";
import { ReservedRows } from "./reserved-rows";

const variants = ["scottish", "wigm-prf", "meek-prf"] as const;

/** An election of several persons: seats, those reserved, candidates, and which counting rule of the family. */
export function SeatFields({ form, rule }: { form: MaybeReply; rule?: VoteRules["stv"] }) {
  const t = useTranslations("ballots.form");
  const names = useTranslations("ballots.variants");
  const reserved = rule?.reserved ?? [];
  const rows = rowsToShow(form, "reserved", { written: reserved.length, least: 0 });
  const groups = Array.from({ length: rows }, (_, at) => {
    const title = (form ? form.values[`reserved[${at}].title`]?.[0] : reserved[at]?.title) ?? "";
    return title === "" ? t("group", { number: at + 1 }) : title;
  });
  return (
    <>
      <TextField
        form={form}
        name="seats"
        label={t("seats")}
        type="number"
        min={1}
        max={99}
        defaultValue={rule?.seats ?? 2}
        narrow
      />
      <ReservedRows form={form} rows={rows} written={reserved} />
      <OptionRows form={form} kind="candidate" written={rule?.options ?? []} reserved={reserved} groups={groups} />
      <details open={rule && rule.variant !== "scottish" ? true : undefined}>
        <summary>{t("advanced")}</summary>
        <RadioCards
          form={form}
          name="variant"
          label={t("variant")}
          hint={t("variantHint")}
          defaultValue={rule?.variant ?? "scottish"}
          choices={variants.map((value) => ({ value, label: names(`${value}.name`), hint: names(`${value}.hint`) }))}
        />
      </details>
    </>
  );
}
