import { useEffect, useRef } from "react";
import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { fieldId } from "./field";
import { useSentence } from "./use-sentence";

/** On top of a form that was refused: why, with a link to each field. It takes focus, so that it is read at once. */
export function ErrorSummary({ form, prefix }: { form: MaybeReply; prefix?: string }) {
  const t = useTranslations("shell.form");
  const sentence = useSentence();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (form) box.current?.focus();
  }, [form]);
  if (!form) return null;
  const errors = Object.entries(form.errors);
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1}>
      <p>
        <strong>{form.refusal ? t("refusedTitle") : t("errorsTitle", { count: errors.length })}</strong>
      </p>
      {form.refusal ? <p>{sentence("refusals", form.refusal)}</p> : null}
      <ul>
        {errors.map(([name, error]) => (
          <li key={name}>
            {name ? (
              <a href={`#${fieldId(name, prefix)}`}>{sentence("validation", error)}</a>
            ) : (
              sentence("validation", error)
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
