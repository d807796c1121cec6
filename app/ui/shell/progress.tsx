import { useNavigation } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";

/** A thin line while a page or a form is on its way; CSS makes it wait a moment before showing. */
export function Progress() {
  const t = useTranslations("shell.header");
  const busy = useNavigation().state !== "idle";
  return busy ? <div className="progress" role="progressbar" aria-label={t("loading")} /> : null;
}
