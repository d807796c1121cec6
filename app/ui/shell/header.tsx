import { Link, NavLink } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import { useRootData } from "../root-data";
import { LanguageSwitch } from "./language-switch";
import { Progress } from "./progress";

const places = [
  { to: "/", label: "home" },
  { to: "/gouvernance", label: "governance" },
  { to: "/reunions", label: "meetings" },
  { to: "/scrutins", label: "votes" },
  { to: "/budgets", label: "budgets" },
] as const;

export function Header() {
  const t = useTranslations("shell");
  const actor = useRootData()?.actor;
  return (
    <header className="masthead">
      <Progress />
      <Link to="/" className="masthead-name">
        {t("name")}
      </Link>
      <nav aria-label={t("header.navigation")}>
        <ul className="masthead-nav">
          {places.map(({ to, label }) => (
            <li key={to}>
              <NavLink to={to} end={to === "/"}>
                {label === "home" && !actor ? t("header.welcome") : t(`header.${label}`)}
              </NavLink>
            </li>
          ))}
          {actor?.mayAdminister ? (
            <li>
              <NavLink to="/admin">{t("header.admin")}</NavLink>
            </li>
          ) : null}
        </ul>
      </nav>
      <div className="masthead-self">
        <LanguageSwitch />
        {actor ? <Link to="/moi">{t("header.mySpace")}</Link> : <Link to="/connexion">{t("header.signIn")}</Link>}
      </div>
    </header>
  );
}
