import { useState } from "react";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import type { MaybeReply } from "~/server/form-reply";
import { FieldNotes, useField } from "~/ui/form/field";
import type { PaperProject } from "./draw-paper.server";

interface SupportChoicesProps {
  projects: readonly PaperProject[];
  one: boolean;
  most: number | null;
  form: MaybeReply;
}

/** A box for each project. Their number and sum are a help for those who have script; the server counts for everybody. */
export function SupportChoices({ projects, one, most, form }: SupportChoicesProps) {
  const t = useTranslations("budgets.ballot");
  const format = useFormat();
  const { typed = [], error, input } = useField({ name: "projects", label: null, form, optional: true });
  const { id: fieldId, required: _never, ...rest } = input;
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set(typed.map(Number)));
  const total = projects.filter(({ id }) => chosen.has(id)).reduce((sum, { costCents }) => sum + costCents, 0);
  const choose = (id: number, on: boolean) => {
    const next = new Set(one ? [] : chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const isOver = most !== null && chosen.size > most;
  return (
    <fieldset className="field level-codecision">
      <legend className="sr-only">{t("question")}</legend>
      <FieldNotes id={fieldId} hint={null} error={error} />
      <div className="choices">
        {projects.map(({ id, title, costCents }, at) => (
          <label key={id} className="choice">
            <input
              {...rest}
              id={at === 0 ? fieldId : `${fieldId}-${id}`}
              type={one ? "radio" : "checkbox"}
              value={id}
              checked={chosen.has(id)}
              onChange={(event) => choose(id, event.currentTarget.checked)}
            />
            <span className="min-w-0">
              <span className="choice-label">{title}</span>
              <span className="hint">{t("cost", { cost: format.money(costCents) })}</span>
            </span>
          </label>
        ))}
      </div>
      {one ? null : (
        <p aria-live="polite" className={isOver ? "mt-4 scripted due" : "mt-4 scripted"}>
          {t("total", { count: chosen.size, total: format.money(total) })}{" "}
          {most === null ? null : t("atMost", { most })}
        </p>
      )}
    </fieldset>
  );
}
