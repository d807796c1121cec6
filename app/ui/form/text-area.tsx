import { FieldFrame, type FieldProps, useField } from "./field";

interface TextAreaProps extends FieldProps {
  defaultValue?: string;
  rows?: number;
  maxLength?: number;
}

export function TextArea(props: TextAreaProps) {
  const { typed, error, input } = useField(props);
  return (
    <FieldFrame field={props} error={error}>
      <textarea
        {...input}
        className="input"
        rows={props.rows ?? 6}
        maxLength={props.maxLength}
        defaultValue={typed?.[0] ?? props.defaultValue}
      />
    </FieldFrame>
  );
}
