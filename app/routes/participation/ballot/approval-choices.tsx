import type { VoteOption } from "~/domain/participation/rules/vote-rule";
import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { FieldNotes, useField } from "~/ui/form/field";
import { OptionText } from "./option-text";

export function ApprovalChoices({ paper, form }: { paper: readonly VoteOption[]; form: MaybeReply }) {
  const t = useTranslations("box.paper");
  const { typed = [], error, input } = useField({ name: "approved", label: null, form, optional: true });
  const { id, required: _never, ...rest } = input;
  return (
    <fieldset className="field level-codecision">
      <legend className="sr-only">{t("options")}</legend>
      <FieldNotes id={id} hint={null} error={error} />
      <ul className="choices">
        {paper.map((option, at) => (
          <li key={option.id}>
            <label className="choice">
              <input
                {...rest}
                id={at === 0 ? id : `${id}-${option.id}`}
                type="checkbox"
                value={option.id}
                defaultChecked={typed.includes(option.id)}
              />
              <span className="choice-label">{option.title}</span>
            </label>
            <OptionText option={option} />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
