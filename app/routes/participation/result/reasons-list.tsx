import { useTranslations } from "~/i18n/speech";
import type { ShownResult } from "./shown-result.server";

export function ReasonsList({ reasons }: Pick<ShownResult, "reasons">) {
  const t = useTranslations("participation.result");
  return reasons.map(({ position, count, said }) => (
    <div key={position}>
      <h3 className="mb-2">{t(`reasons.${position}`, { count })}</h3>
      <p className="hint mb-2">{t(`reasonsHelp.${position}`)}</p>
      <ul className="reasons">
        {said.map((reason, at) => (
          <li key={at}>
            <blockquote>{reason}</blockquote>
          </li>
        ))}
      </ul>
      {count > said.length ? <p className="hint">{t("moreReasons", { more: count - said.length })}</p> : null}
    </div>
  ));
}
