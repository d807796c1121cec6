import { useTranslations } from "~/i18n/speech";
import { Button } from "./button";

export function PrintButton() {
  const t = useTranslations("shell");
  return (
    <Button type="button" variant="quiet" onClick={() => window.print()}>
      {t("print")}
    </Button>
  );
}
