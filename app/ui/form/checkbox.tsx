import { FieldNotes, type FieldProps, useField } from "./field";

export function Checkbox(props: FieldProps & { defaultChecked?: boolean; value?: string }) {
  const { typed, error, input } = useField(props);
  const { form, label, hint, defaultChecked, value = "on" } = props;
  return (
    <div className="field">
      <label className="check">
        <input
          {...input}
          type="checkbox"
          value={value}
          defaultChecked={form ? typed?.includes(value) : defaultChecked}
        />
        <span>{label}</span>
      </label>
      <FieldNotes id={input.id} hint={hint} error={error} />
    </div>
  );
}
