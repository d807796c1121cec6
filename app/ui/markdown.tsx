import type { Locale } from "~/i18n/locales";

/** `html` must come from `renderMarkdown`, which sanitises it; `language` is that of the text, not of the page. */
export function Markdown({ html, language }: { html: string; language?: Locale }) {
  return <div className="prose" lang={language} dangerouslySetInnerHTML={{ __html: html }} />;
}
