import { FieldFrame, type FieldProps, useField } from "~/ui/form/field";

interface RowTitleProps extends FieldProps {
  written?: string;
  required: boolean;
  /** A line just added, or the one that took the place of a line just removed. */
  focused: boolean;
}

const focus = (input: HTMLInputElement | null) => input?.focus();

/** The name on a line: those of the first lines must be filled in, a line left empty is none. */
export function RowTitle({ written, required, focused, ...field }: RowTitleProps) {
  const { typed, error, input } = useField(field);
  return (
    <FieldFrame field={field} error={error}>
      <input
        {...input}
        ref={focused ? focus : undefined}
        className="input"
        required={required}
        maxLength={150}
        defaultValue={typed?.[0] ?? written}
      />
    </FieldFrame>
  );
}
