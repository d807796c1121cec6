import { useState } from "react";
import { ballotField } from "~/domain/participation/rules/ballot-fields";
import type { VoteOption, VoteRules } from "~/domain/participation/rules/vote-rule";
import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { FieldNotes, useField } from "~/ui/form/field";
import { OptionText } from "./option-text";

interface PointChoicesProps {
  rule: Pick<VoteRules["score"], "perOption" | "inAll">;
  paper: readonly VoteOption[];
  form: MaybeReply;
  /** What stands behind a title. */
  noteOf?: (option: VoteOption) => string;
}

/** Points by option. The sum is a help for those who have script; the server checks it for everybody. */
export function PointChoices({ rule, paper, form, noteOf }: PointChoicesProps) {
  const t = useTranslations("box.paper");
  const { error } = useField({ name: "points", label: null, form });
  const typed = paper.map(({ id }) => Number(form?.values[ballotField("points", id)]?.[0] || 0));
  const [given, setGiven] = useState(typed.reduce((sum, own) => sum + own, 0));
  const most = Math.min(rule.perOption ?? Number.POSITIVE_INFINITY, rule.inAll ?? Number.POSITIVE_INFINITY);
  return (
    <fieldset className="field level-codecision" id="points" onInput={(event) => setGiven(sumIn(event.currentTarget))}>
      <legend className="sr-only">{t("options")}</legend>
      <FieldNotes id="points" hint={null} error={error} />
      <ul className="paper-lines">
        {paper.map((option) => (
          <PointLine key={option.id} option={option} note={noteOf?.(option)} most={most} form={form} />
        ))}
      </ul>
      {rule.inAll === null ? null : (
        <output className={given > rule.inAll ? "points-left due" : "points-left"}>
          {t(given > rule.inAll ? "pointsOver" : "pointsLeft", {
            points: Math.abs(rule.inAll - given),
            all: rule.inAll,
          })}
        </output>
      )}
    </fieldset>
  );
}

interface PointLineProps {
  option: VoteOption;
  note: string | undefined;
  most: number;
  form: MaybeReply;
}

function PointLine({ option, note, most, form }: PointLineProps) {
  const t = useTranslations("box.paper");
  const { typed, error, input } = useField({
    name: ballotField("points", option.id),
    label: null,
    form,
    optional: true,
  });
  return (
    <li>
      <div className="paper-line">
        <label htmlFor={input.id} className="choice-label">
          {option.title}
          {note ? <span className="hint"> · {note}</span> : null}
          <span className="sr-only"> : {t("pointsOf")}</span>
        </label>
        <input
          {...input}
          className="input paper-number"
          type="number"
          inputMode="numeric"
          min={0}
          max={Number.isFinite(most) ? most : undefined}
          placeholder="0"
          defaultValue={typed?.[0]}
        />
      </div>
      <FieldNotes id={input.id} hint={null} error={error} />
      <OptionText option={option} />
    </li>
  );
}

function sumIn(fieldset: HTMLFieldSetElement): number {
  const fields = Array.from(fieldset.querySelectorAll<HTMLInputElement>("input[type=number]"));
  return fields.reduce((sum, { value }) => sum + (Number(value) || 0), 0);
}
