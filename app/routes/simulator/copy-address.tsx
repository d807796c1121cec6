import { useState } from "react";
import { useTranslations } from "~/i18n/speech";
import { Button } from "~/ui/button";

/** The address holds the question: it can be sent to somebody. */
export function CopyAddress() {
  const t = useTranslations("simulator.form");
  const [copied, setCopied] = useState<"yes" | "no" | null>(null);
  return (
    <div className="scripted">
      <Button
        type="button"
        variant="quiet"
        onClick={() =>
          navigator.clipboard.writeText(location.href).then(
            () => setCopied("yes"),
            () => setCopied("no"),
          )
        }
      >
        {t("copy")}
      </Button>
      <p role="status" className="hint">
        {copied === null ? null : copied === "yes" ? t("copied") : t("notCopied")}
      </p>
    </div>
  );
}
