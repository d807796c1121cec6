import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";

/** A tree of sentences, flattened: `meetings.agenda.title` to its sentence. */
export function flatten(tree: object, path: readonly string[] = []): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, node] of Object.entries(tree)) {
    const here = [...path, key];
    if (typeof node === "string") flat.set(here.join("."), node);
    else for (const [full, sentence] of flatten(node as object, here)) flat.set(full, sentence);
  }
  return flat;
}

/** The arguments of a sentence, with what they must be: `days:number`, `lien:tag`. */
export function argumentsOf(sentence: string): Set<string> {
  const found = new Set<string>();
  const visit = (elements: MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.argument || element.type === TYPE.select) found.add(`${element.value}:text`);
      if (element.type === TYPE.number || element.type === TYPE.plural) found.add(`${element.value}:number`);
      if (element.type === TYPE.date || element.type === TYPE.time) found.add(`${element.value}:date`);
      if (element.type === TYPE.tag) {
        found.add(`${element.value}:tag`);
        visit(element.children);
      }
      if (element.type === TYPE.select || element.type === TYPE.plural) {
        for (const option of Object.values(element.options)) visit(option.value);
      }
    }
  };
  visit(parse(sentence));
  return found;
}

/** What is wrong with one language's sentences, compared with the source's. */
export function compare(source: Map<string, string>, other: Map<string, string>): string[] {
  const faults: string[] = [];
  for (const key of source.keys()) if (!other.has(key)) faults.push(`${key}: missing`);
  for (const [key, sentence] of other) {
    const model = source.get(key);
    if (model === undefined) faults.push(`${key}: not in the source`);
    if (sentence.trim() === "") faults.push(`${key}: empty`);
    // In ICU an ASCII apostrophe before a brace quotes it, and the argument would never be filled in.
    if (sentence.includes("'")) faults.push(`${key}: write ’ and not '`);
    try {
      const given = [...argumentsOf(sentence)].sort().join(" ");
      const wanted = model === undefined ? given : [...argumentsOf(model)].sort().join(" ");
      if (given !== wanted) faults.push(`${key}: arguments are « ${given} », the source has « ${wanted} »`);
    } catch (error) {
      faults.push(`${key}: ${(error as Error).message}`);
    }
  }
  return faults;
}
