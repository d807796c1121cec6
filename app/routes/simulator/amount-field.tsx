import type { ComponentProps } from "react";
import { FieldFrame, type FieldProps, useField } from "~/ui/form/field";

type AmountFieldProps = FieldProps & { unit: string; defaultValue: string; inputRef?: ComponentProps<"input">["ref"] };

/** An amount in the currency of the file, typed as people write amounts. */
export function AmountField({ unit, defaultValue, inputRef, ...field }: AmountFieldProps) {
  const { typed, error, input } = useField(field);
  return (
    <FieldFrame field={field} error={error}>
      <span className="input-unit">
        <input
          {...input}
          ref={inputRef}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          className="input input-narrow"
          defaultValue={typed?.[0] ?? defaultValue}
        />
        <span aria-hidden="true">{unit}</span>
      </span>
    </FieldFrame>
  );
}
