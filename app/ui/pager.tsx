import { Link } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";

/** Links of a keyset list; null where there is nothing further. */
export function Pager({ previous, next }: { previous: string | null; next: string | null }) {
  const t = useTranslations("shell.pager");
  if (!previous && !next) return null;
  return (
    <nav className="pager" aria-label={t("label")}>
      {previous ? (
        <Link to={previous} rel="prev">
          ← {t("previous")}
        </Link>
      ) : (
        <span />
      )}
      {next ? (
        <Link to={next} rel="next">
          {t("next")} →
        </Link>
      ) : null}
    </nav>
  );
}
