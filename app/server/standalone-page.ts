import type { Locale } from "~/i18n/locales";
import { translate } from "~/i18n/translate.server";

export type StandaloneKind = "unavailable" | "server" | "foreign" | "tooLarge" | "badRequest";

const ink = "color:light-dark(#1b2430,#efe9dc)";
const soft = "color:light-dark(#535d69,#a8b0b9)";
const page = `font:17px/1.5 system-ui,sans-serif;max-width:36rem;margin:0 auto;padding:12vh 1rem 2rem;${ink};background:light-dark(#faf6ee,#15191e)`;
const title = `font-size:2rem;line-height:1.15;letter-spacing:-.015em;border-top:4px solid;padding-top:1rem;margin:2rem 0 1rem`;

/** The page for the moment when nothing else can be drawn: no script, no asset, no database. */
export function standalonePage(kind: StandaloneKind, locale: Locale, requestId: string): string {
  const t = translate({ locale, timeZone: "UTC" }, "shell");
  const heading = t(`errors.${kind}Title`);
  return `<!doctype html>
<html lang="${locale}" style="color-scheme:light dark;background:light-dark(#faf6ee,#15191e)">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${heading} · ${t("name")}</title></head>
<body style="${page}"><main>
<p><strong>${t("name")}</strong></p>
<h1 style="${title}">${heading}</h1>
<p>${t(`errors.${kind}`)}</p>
<p><a href="/" style="${ink}">${t("errors.home")}</a></p>
<p style="${soft}">${t("errors.reference", { reference: requestId })}</p>
</main></body></html>`;
}
