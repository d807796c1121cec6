import { Link } from "@remix-run/react";
import { changeText, shortExactText } from "~/i18n/exact";
import { useLocale, useTranslations } from "~/i18n/speech";
import { RoundBar } from "./round-bar";
import type { RoundsPicture } from "./rounds";

/** Votes at the end of one round against the quota, and what moved since the round before. */
export function RoundChart({ picture }: { picture: RoundsPicture }) {
  const t = useTranslations("participation.result.rounds");
  const locale = useLocale();
  const { shown, rounds, bars, quotaLine, quotas, first } = picture;
  const quota = shortExactText(quotas[shown - first] ?? "0", locale);
  return (
    <div>
      <div className="round-steps">
        <h3>{t("shown", { round: shown, rounds })}</h3>
        <RoundStep to={shown > 1 ? shown - 1 : null}>{t("previous")}</RoundStep>
        <RoundStep to={shown < rounds ? shown + 1 : null}>{t("next")}</RoundStep>
      </div>
      <ul className="round-bars">
        {bars.map(({ id, title, votes, change, fate, width, before }) => (
          <li key={id}>
            <span>
              {title}
              {fate && fate.round <= shown ? (
                <span className={`fate-${fate.kind}`}> {t(`fates.${fate.kind}`)}</span>
              ) : null}
            </span>
            <RoundBar
              width={width}
              before={before}
              line={quotaLine}
              elected={fate?.kind === "elected" && fate.round <= shown}
            />
            <span className="round-votes">
              {shortExactText(votes, locale)}
              {change ? <span className="hint"> {shortChange(change, locale)}</span> : null}
            </span>
          </li>
        ))}
      </ul>
      <p className="hint">{t("help", { quota })}</p>
    </div>
  );
}

function shortChange(change: string, locale: Parameters<typeof changeText>[1]): string {
  return changeText(change.includes(".") ? change.replace(/\.?0+$/, "") : change, locale);
}

function RoundStep({ to, children }: { to: number | null; children: string }) {
  if (to === null) return <span className="round-step">{children}</span>;
  return (
    <Link className="round-step" to={`?tour=${to}#tours`} preventScrollReset>
      {children}
    </Link>
  );
}
