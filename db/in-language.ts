import { type SQL, type SQLWrapper, sql } from "drizzle-orm";

/** A translated text in the reader's language, in French where it has not been translated. */
export function inLanguage(text: SQLWrapper, language: "fr" | "nl" | "en"): SQL<string> {
  return sql<string>`coalesce(${text} ->> ${language}::text, ${text} ->> 'fr')`;
}
