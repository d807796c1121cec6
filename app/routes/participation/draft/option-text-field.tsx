import { useTranslations } from "~/i18n/speech";
import { type FieldProps, useField } from "~/ui/form/field";
import { TextArea } from "~/ui/form/text-area";

interface OptionTextFieldProps extends Pick<FieldProps, "form" | "name"> {
  number: number;
  written?: string;
}

/** Most options need no more than their name: the rest is folded until it is wanted, or has been written. */
export function OptionTextField({ form, name, number, written }: OptionTextFieldProps) {
  const t = useTranslations("ballots.rows");
  const { typed, error } = useField({ name, label: null, form });
  return (
    <details className="option-text" open={error !== null || Boolean(typed?.[0] ?? written)}>
      <summary>{t("describe", { number })}</summary>
      <TextArea form={form} name={name} label={t("text")} defaultValue={written} rows={2} maxLength={2_000} optional />
    </details>
  );
}
