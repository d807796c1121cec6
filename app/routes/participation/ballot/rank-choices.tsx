import { useTranslations } from "~/i18n/speech";
import { FieldNotes, useField } from "~/ui/form/field";
import { useScripted } from "~/ui/use-scripted";
import { RankField } from "./rank-field";
import { RankList, type RankListProps } from "./rank-list";

/** A number by each option; with script the same numbers put the options in order before one's eyes. */
export function RankChoices(props: RankListProps) {
  const { paper, form, noteOf } = props;
  const t = useTranslations("box.paper");
  const { error } = useField({ name: "ranking", label: null, form });
  const scripted = useScripted();
  return (
    <fieldset className="field level-codecision" id="ranking">
      <legend className="sr-only">{t("options")}</legend>
      <FieldNotes id="ranking" hint={null} error={error} />
      {scripted ? (
        <RankList {...props} />
      ) : (
        <ul className="paper-lines">
          {paper.map((option) => (
            <li key={option.id}>
              <RankField option={option} note={noteOf?.(option)} ranks={paper.length} form={form} />
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
