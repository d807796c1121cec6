import { Form, useLocation } from "@remix-run/react";
import { type Locale, locales } from "~/i18n/locales";
import { useLocale, useTranslations } from "~/i18n/speech";

const names: Record<Locale, string> = { fr: "Français", nl: "Nederlands", en: "English" };

/** Reloads the document: every sentence of the page changes with it. */
export function LanguageSwitch() {
  const current = useLocale();
  const t = useTranslations("shell.header");
  const { pathname, search } = useLocation();
  return (
    <Form method="post" action="/langue" reloadDocument className="languages">
      <fieldset>
        <legend className="sr-only">{t("language")}</legend>
        <input type="hidden" name="retour" value={pathname + search} />
        {locales.map((locale) => (
          <button
            key={locale}
            type="submit"
            name="langue"
            value={locale}
            lang={locale}
            title={names[locale]}
            aria-label={`${locale.toUpperCase()}, ${names[locale]}`}
            aria-pressed={locale === current}
          >
            {locale.toUpperCase()}
          </button>
        ))}
      </fieldset>
    </Form>
  );
}
