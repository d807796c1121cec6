import { useTranslations } from "~/i18n/speech";
import { FieldFrame, type FieldProps, useField } from "./field";

/** Typed in euros, with a comma or a point; read it with `euros`, which gives whole cents. */
export function MoneyField(props: FieldProps & { defaultCents?: number }) {
  const t = useTranslations("shell.form");
  const field = { ...props, hint: props.hint ?? t("euros") };
  const { typed, error, input } = useField(field);
  const { defaultCents: cents } = props;
  const initial = cents === undefined ? undefined : (cents / 100).toFixed(cents % 100 === 0 ? 0 : 2);
  return (
    <FieldFrame field={field} error={error}>
      <span className="input-unit">
        <input
          {...input}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          className="input input-narrow"
          defaultValue={typed?.[0] ?? initial}
        />
        <span aria-hidden="true">€</span>
      </span>
    </FieldFrame>
  );
}
