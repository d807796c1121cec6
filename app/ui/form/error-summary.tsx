import { useEffect, useRef } from "react";
import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { fieldId } from "./field";
import { useSentence } from "./use-sentence";

interface ErrorSummaryProps {
  form: MaybeReply;
  /** The labels of the fields, by name: without them the list only repeats the sentences. */
  labels?: Readonly<Record<string, string>>;
  prefix?: string;
}

/** On top of a form that was refused: why, with a link to each field. It takes focus, so that it is read at once. */
export function ErrorSummary({ form, labels = {}, prefix }: ErrorSummaryProps) {
  const t = useTranslations("shell.form");
  const sentence = useSentence();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (form) box.current?.focus();
  }, [form]);
  const errors = Object.entries(form?.errors ?? {});
  if (!form || (errors.length === 0 && !form.refusal)) return null;
  const title = form.refusal ? t("refusedTitle") : t("errorsTitle", { count: errors.length });
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1}>
      <p>
        <strong>{title}</strong>
      </p>
      {form.refusal ? <p>{sentence("refusals", form.refusal)}</p> : null}
      <ul>
        {errors.map(([name, error]) => (
          <li key={name}>
            {name ? <a href={`#${fieldId(name, prefix)}`}>{labels[name] ?? sentence("validation", error)}</a> : null}
            {!name || labels[name] ? ` ${sentence("validation", error)}` : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
