import { FieldFrame, type FieldProps, useField } from "./field";

interface SelectFieldProps extends FieldProps {
  options: ReadonlyArray<{ value: string; label: string }>;
  defaultValue?: string;
  /** The first line, which chooses nothing. */
  none?: string;
}

export function SelectField(props: SelectFieldProps) {
  const { typed, error, input } = useField(props);
  return (
    <FieldFrame field={props} error={error}>
      <select {...input} className="input" defaultValue={typed?.[0] ?? props.defaultValue ?? ""}>
        {props.none === undefined ? null : <option value="">{props.none}</option>}
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
