import { ballotField } from "~/domain/participation/rules/ballot-fields";
import type { VoteOption } from "~/domain/participation/rules/vote-rule";
import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { FieldNotes, useField } from "~/ui/form/field";
import { useGradeNames } from "../grade-names";
import { OptionText } from "./option-text";

interface GradeChoicesProps {
  grades: number;
  paper: readonly VoteOption[];
  form: MaybeReply;
}

/** A table of grades; on a phone each of its lines becomes a list of its own, by the style sheet alone. */
export function GradeChoices({ grades, paper, form }: GradeChoicesProps) {
  const t = useTranslations("box.paper");
  const names = useGradeNames(grades);
  const { error } = useField({ name: "grades", label: null, form });
  return (
    <div id="grades" className="level-codecision">
      <FieldNotes id="grades" hint={null} error={error} />
      <table className="grade-table">
        <caption className="sr-only">{t("grades")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("option")}</th>
            {names.map((name, grade) => (
              <th key={name} scope="col" id={`mention-${grade}`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {paper.map((option) => (
            <GradeLine key={option.id} option={option} names={names} form={form} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Each button is named by its option and its grade: one heard alone says what it does. */
function GradeLine({ option, names, form }: { option: VoteOption; names: string[]; form: MaybeReply }) {
  const name = ballotField("grade", option.id);
  const { typed, error, input } = useField({ name, label: null, form, optional: true });
  return (
    <tr>
      <th scope="row">
        <span id={`option-${option.id}`} className="choice-label">
          {option.title}
        </span>
        <FieldNotes id={input.id} hint={null} error={error} />
        <OptionText option={option} />
      </th>
      {names.map((grade, at) => (
        <td key={grade}>
          <label>
            <input
              {...input}
              id={at === 0 ? input.id : `${input.id}-${at}`}
              type="radio"
              value={at}
              aria-labelledby={`option-${option.id} mention-${at}`}
              defaultChecked={typed?.[0] === String(at)}
            />
            <span className="grade-name">{grade}</span>
          </label>
        </td>
      ))}
    </tr>
  );
}
