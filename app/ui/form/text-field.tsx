import type { ComponentProps } from "react";
import { FieldFrame, type FieldProps, useField } from "./field";

type Native = Pick<
  ComponentProps<"input">,
  "autoComplete" | "inputMode" | "minLength" | "maxLength" | "min" | "max" | "step" | "placeholder" | "autoFocus"
>;

interface TextFieldProps extends FieldProps, Native {
  type?: "text" | "email" | "password" | "search" | "url" | "tel" | "number" | "date";
  defaultValue?: string | number;
  narrow?: boolean;
}

export function TextField(props: TextFieldProps) {
  const { name, label, hint, form, optional, prefix, type = "text", defaultValue, narrow, ...native } = props;
  const { typed, error, input } = useField(props);
  return (
    <FieldFrame field={props} error={error}>
      <input
        {...native}
        {...input}
        type={type}
        className={narrow ? "input input-narrow" : "input"}
        defaultValue={type === "password" ? undefined : (typed?.[0] ?? defaultValue)}
      />
    </FieldFrame>
  );
}
