import { useTranslations } from "~/i18n/speech";
import { useRootData } from "../root-data";

export function FlashMessage() {
  const t = useTranslations("shell.flash");
  const flash = useRootData()?.flash;
  return (
    <div role="status" aria-live="polite">
      {flash ? (
        <p className={`flash flash-${flash.kind}`}>
          <strong>{flash.kind === "success" ? t("success") : t("notice")}</strong> {flash.text}
        </p>
      ) : null}
    </div>
  );
}
