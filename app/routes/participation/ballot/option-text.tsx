import type { VoteOption } from "~/domain/participation/rules/vote-rule";
import { useTranslations } from "~/i18n/speech";

/** What an option says of itself, folded: a paper must fit on a phone. */
export function OptionText({ option }: { option: VoteOption }) {
  const t = useTranslations("box.paper");
  if (!option.text) return null;
  return (
    <details className="option-text">
      <summary>
        {t("more")}
        <span className="sr-only"> : {option.title}</span>
      </summary>
      <p>{option.text}</p>
    </details>
  );
}
