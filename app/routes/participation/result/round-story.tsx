import { Link } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { mostColumns, type RoundsPicture } from "./rounds";

/** What each round did, one line a round, each line leading to its picture. */
export function RoundStory({ picture }: { picture: RoundsPicture }) {
  const t = useTranslations("participation.result.rounds");
  const { rounds, steps, shown, first } = picture;
  const list = (
    <ol className="round-story" start={first}>
      {steps.slice(first - 1, first - 1 + mostColumns).map((step, at) => (
        <li key={first + at}>
          <RoundLink round={first + at} shown={shown}>
            <RoundWords step={step} />
          </RoundLink>
        </li>
      ))}
    </ol>
  );
  if (rounds <= mostColumns) return <nav aria-label={t("choose")}>{list}</nav>;
  const pages = Array.from({ length: Math.ceil(rounds / mostColumns) }, (_, page) => page * mostColumns + 1);
  return (
    <nav aria-label={t("choose")}>
      <ul className="round-pages">
        {pages.map((page) => (
          <li key={page}>
            <RoundLink round={page} shown={first}>
              {t("page", { first: page, last: Math.min(page + mostColumns - 1, rounds) })}
            </RoundLink>
          </li>
        ))}
      </ul>
      {list}
    </nav>
  );
}

function RoundLink({ round, shown, children }: { round: number; shown: number; children: React.ReactNode }) {
  return (
    <Link to={`?tour=${round}#tours`} preventScrollReset aria-current={round === shown ? "true" : undefined}>
      {children}
    </Link>
  );
}

function RoundWords({ step }: { step: RoundsPicture["steps"][number] }) {
  const t = useTranslations("participation.result.rounds");
  const { list } = useFormat();
  const { action, from, elected, excluded } = step;
  const happened = [
    ...(action === "shares"
      ? excluded.map((name) => t("actions.exclusion", { name }))
      : [t(`actions.${action}`, { name: from })]),
    ...(elected.length > 0 ? [t("elected", { names: list(elected), count: elected.length })] : []),
  ];
  return <>{happened.join(" · ")}</>;
}
