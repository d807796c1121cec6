import { FieldFrame, type FieldProps, useField } from "./field";

/** Its form needs `encType="multipart/form-data"`. A browser never gives a file back: it must be chosen again. */
export function FileField(props: FieldProps & { accept?: string }) {
  const { error, input } = useField(props);
  return (
    <FieldFrame field={props} error={error}>
      <input {...input} type="file" accept={props.accept} className="input" />
    </FieldFrame>
  );
}
