import { plain } from "../../import/rules/plain";

export const languages = ["fr", "nl", "en"] as const;
export type Language = (typeof languages)[number];

/** What a category or a college is called; French, which stands where another language has no name, is always there. */
export type Name = { fr: string; nl?: string; en?: string };
type Named = { slug: string; name: Name };

export function slugOf(word: string): string {
  return plain(word).replaceAll(" ", "-");
}

/** A slug follows the French name, and stays as long as that name does. */
export function slugAfter(before: Named | null, name: Name): string {
  const slug = slugOf(name.fr);
  return before && slugOf(before.name.fr) === slug ? before.slug : slug;
}

/**
 * Which of the others goes by one of these names already, and in which language the name was given. Any language and the
 * slug count, without accents and capitals: a file of members may write a category in each of these ways.
 */
export function bearerOf<Other extends Named>(
  name: Name,
  others: readonly Other[],
): { language: Language; other: Other } | null {
  for (const language of languages) {
    const slug = slugOf(name[language] ?? "");
    const other = others.find((one) => [one.slug, ...Object.values(one.name)].some((word) => slugOf(word) === slug));
    if (slug && other) return { language, other };
  }
  return null;
}

/** Names as the journal keeps them. */
export function toldNames({ fr, nl = "", en = "" }: Name) {
  return { nameFr: fr, nameNl: nl, nameEn: en };
}
