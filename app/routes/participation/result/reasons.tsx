import { useTranslations } from "~/i18n/speech";
import type { ShownResult } from "./shown-result.server";

/** Why some object or hold back, in their own words and without their names. */
export function Reasons({ reasons }: Pick<ShownResult, "reasons">) {
  const t = useTranslations("participation.result");
  return (["objection", "reservation"] as const).map((position) => {
    const said = reasons.filter((one) => one.position === position);
    if (said.length === 0) return null;
    return (
      <div key={position}>
        <h3 className="mb-2">{t(`reasons.${position}`, { count: said.length })}</h3>
        <p className="hint mb-2">{t(`reasonsHelp.${position}`)}</p>
        <ul className="reasons">
          {said.map(({ reason }, at) => (
            <li key={at}>
              <blockquote>{reason}</blockquote>
            </li>
          ))}
        </ul>
      </div>
    );
  });
}
