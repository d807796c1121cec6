import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { State } from "~/ui/state";

/** A day of the calendar as an instant for formatting: noon, so that no time zone moves it. */
export function noon(day: string): Date {
  return new Date(`${day}T12:00Z`);
}

/** « jusqu’au 30 juin 2027 », with the sign of a mandate that ends soon. */
export function Until({ lastDay, endingSoon }: { lastDay: string | null; endingSoon: boolean }) {
  const t = useTranslations("governance.terms");
  const format = useFormat();
  if (lastDay === null) return <>{t("noEnd")}</>;
  const date = format.day(noon(lastDay), { weekday: false, year: true });
  if (!endingSoon) return <>{t("until", { date })}</>;
  return (
    <>
      {t("until", { date })}{" "}
      <State tone="waiting">
        <span aria-hidden="true">◔ </span>
        {t("endingSoon")}
      </State>
    </>
  );
}
