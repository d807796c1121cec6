import type { ReactNode } from "react";
import type { Level } from "../level-sign";
import { FieldNotes, type FieldProps, Optional, useField } from "./field";

export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}

interface ChoiceCardsProps extends FieldProps {
  choices: readonly Choice[];
  defaultValue?: string | readonly string[];
  level?: Level;
}

function Cards({ type, ...props }: ChoiceCardsProps & { type: "radio" | "checkbox" }) {
  const { typed, error, input } = useField(props);
  const { id, required, ...rest } = input;
  const chosen = typed ?? [props.defaultValue ?? []].flat();
  return (
    <fieldset className={props.level ? `field level-${props.level}` : "field"}>
      <legend>
        {props.label}
        {props.optional ? <Optional /> : null}
      </legend>
      <FieldNotes id={id} hint={props.hint} error={error} />
      <div className="choices">
        {props.choices.map(({ value, label, hint }, at) => (
          <label key={value} className="choice">
            <input
              {...rest}
              // The error summary leads to the first choice.
              id={at === 0 ? id : `${id}-${value}`}
              type={type}
              value={value}
              required={type === "radio" && required}
              defaultChecked={chosen.includes(value)}
            />
            <span className="min-w-0">
              <span className="choice-label">{label}</span>
              {hint ? <span className="hint">{hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One choice among a few, each with room for a sentence. */
export function RadioCards(props: ChoiceCardsProps) {
  return <Cards type="radio" {...props} />;
}

/** Several choices, for an approval ballot or a filter. */
export function CheckboxCards(props: ChoiceCardsProps) {
  return <Cards type="checkbox" {...props} />;
}
