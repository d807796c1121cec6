import type { ReactNode } from "react";
import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { useSentence } from "./use-sentence";

export interface FieldProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  form?: MaybeReply;
  /** Fields are required unless said otherwise. */
  optional?: boolean;
  /** Tells apart two forms of one page which have a field of the same name. */
  prefix?: string;
}

export function fieldId(name: string, prefix?: string): string {
  return prefix ? `${prefix}-${name}` : name;
}

/** What an input needs to be tied to its label, its hint and its error, and to come back as it was typed. */
export function useField({ name, hint, form, optional, prefix }: FieldProps) {
  const sentence = useSentence();
  const id = fieldId(name, prefix);
  const error = form?.errors[name];
  const describedBy = [hint ? `${id}-aide` : "", error ? `${id}-erreur` : ""].filter(Boolean).join(" ");
  return {
    typed: form?.values[name],
    error: error ? sentence("validation", error) : null,
    input: {
      id,
      name,
      required: !optional,
      "aria-invalid": error ? true : undefined,
      "aria-describedby": describedBy || undefined,
    },
  };
}

export function FieldFrame({
  field,
  error,
  children,
}: {
  field: FieldProps;
  error: string | null;
  children: ReactNode;
}) {
  const id = fieldId(field.name, field.prefix);
  return (
    <div className="field">
      <label htmlFor={id}>
        {field.label}
        {field.optional ? <Optional /> : null}
      </label>
      <FieldNotes id={id} hint={field.hint} error={error} />
      {children}
    </div>
  );
}

export function FieldNotes({ id, hint, error }: { id: string; hint: ReactNode; error: string | null }) {
  return (
    <>
      {hint ? (
        <p className="hint" id={`${id}-aide`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="field-error" id={`${id}-erreur`}>
          {error}
        </p>
      ) : null}
    </>
  );
}

export function Optional() {
  const t = useTranslations("shell.form");
  return <span className="optional"> ({t("optional")})</span>;
}
