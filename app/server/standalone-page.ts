import type { Locale } from "~/i18n/locales";

const words: Record<Locale, { title: string; text: string; again: string; reference: string }> = {
  fr: {
    title: "Le service ne répond pas pour le moment",
    text: "La base de données est injoignable. Rien de ce qui était enregistré n'est perdu. Réessayez dans un instant.",
    again: "Réessayer",
    reference: "Référence à donner si cela dure",
  },
  nl: {
    title: "De dienst antwoordt even niet",
    text: "De databank is onbereikbaar. Niets van wat bewaard was, is verloren. Probeer het zo meteen opnieuw.",
    again: "Opnieuw proberen",
    reference: "Referentie om door te geven als het aanhoudt",
  },
  en: {
    title: "The service is not answering at the moment",
    text: "The database cannot be reached. Nothing that was saved is lost. Please try again in a moment.",
    again: "Try again",
    reference: "Reference to quote if it lasts",
  },
};

/** The page for the moment when nothing else can be drawn: no script, no asset, no database. */
export function standalonePage(locale: Locale, requestId: string): string {
  const { title, text, again, reference } = words[locale];
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>${title}</title></head>
<body style="font:17px/1.5 sans-serif;max-width:36rem;margin:15vh auto;padding:0 1rem">
<h1>${title}</h1><p>${text}</p><p><a href="">${again}</a></p><p><small>${reference} : ${requestId}</small></p></body></html>`;
}
