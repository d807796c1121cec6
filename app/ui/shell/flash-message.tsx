import { useTranslations } from "~/i18n/speech";
import { useRootData } from "../root-data";

export function FlashMessage() {
  const t = useTranslations("shell.flash");
  const flash = useRootData()?.flash;
  return (
    <div role="status" aria-live="polite">
      {flash ? (
        <p className={`flash flash-${flash.kind}`}>
          <strong>{t(flash.kind)}</strong> {flash.text}
        </p>
      ) : null}
    </div>
  );
}
