import { Link } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import { useRootData } from "../root-data";

export function Footer() {
  const t = useTranslations("shell");
  const root = useRootData();
  return (
    <footer className="colophon">
      <p>{root?.cooperative.name}</p>
      <ul>
        <li>
          <Link to="/accessibilite">{t("footer.accessibility")}</Link>
        </li>
        <li>
          <Link to="/donnees">{t("footer.personalData")}</Link>
        </li>
        <li>
          {root?.software.sourceUrl ? <a href={root.software.sourceUrl}>{t("footer.source")}</a> : t("name")} (
          {t("footer.licence")})
        </li>
        <li>{t("footer.version", { version: root?.software.version ?? "" })}</li>
      </ul>
    </footer>
  );
}
