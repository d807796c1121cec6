/** Words of a question that say nothing of its matter, in the three languages, unaccented. */
const empty = new Set(
  `qui que quoi quel quelle quels quelles decide decident decider est ce se sont dans pour par sur avec aux les des
  une nos mes ses leur leurs qu au du de la le un et ou a en y l d s c
  wie wat beslist beslissen beslissing over van het een voor met aan bij op of de welke is wordt
  who what which decides decide deciding about the of on for our my is are does do and or in to a an`.split(/\s+/),
);

/**
 * What a question is about: « Qui décide des tarifs ? » gives ["tarif"]. Unaccented, lower case, plural endings cut so
 * that a word also finds its singular; at most six terms.
 */
export function searchTerms(question: string): string[] {
  const words = question
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !empty.has(word));
  const cut = words.map((word) => (word.length > 4 ? word.replace(/(?:s|x)$/, "") : word));
  return [...new Set(cut)].slice(0, 6);
}
