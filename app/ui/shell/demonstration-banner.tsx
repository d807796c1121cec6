import { Link } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import { useRootData } from "../root-data";

export function DemonstrationBanner() {
  const t = useTranslations("shell.demonstration");
  const root = useRootData();
  if (!root?.cooperative.demonstration) return null;
  return (
    <aside className="demonstration" aria-label={t("banner")}>
      <p>
        {t("banner")} <Link to="/demonstration">{root.actor ? t("change") : t("choose")}</Link>
      </p>
    </aside>
  );
}
