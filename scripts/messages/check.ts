import { readdirSync } from "node:fs";
import { join } from "node:path";
import { locales } from "~/i18n/locales";
import { sources } from "~/i18n/sources.server";
import { compare, flatten } from "./catalogue";
import { type Mentions, mentionsWithNeighbours, unusedKeys } from "./usage";

export interface Checked {
  faults: string[];
  refusals: string[];
  sentences: number;
}

/** Every fault of the three languages' sentences, and how many sentences there are. */
export function checkMessages(root: string): Checked {
  const source = flatten(sources.fr);
  const files = ["app", "scripts/counting"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .map((name) => `${folder}/${name}`)
      .filter((name) => /\.tsx?$/.test(name) && !name.includes(".test.") && !name.startsWith("app/i18n/messages/")),
  );
  const mentions = mentionsWithNeighbours(root, files);

  const faults = locales.flatMap((locale) =>
    compare(source, flatten(sources[locale])).map((fault) => `${locale} ${fault}`),
  );
  for (const key of unusedKeys(source.keys(), mentions.values())) faults.push(`${key}: used nowhere`);

  return { faults, sentences: source.size, refusals: unsaidRefusals(source.keys(), mentions) };
}

/** Codes that a command may answer and that no area can say. */
function unsaidRefusals(keys: Iterable<string>, mentions: Map<string, Mentions>): string[] {
  const said = new Set([...keys].flatMap((key) => key.match(/^\w+\.refusals\.(.+)$/)?.[1] ?? []));
  return [...mentions].flatMap(([file, { refusals }]) =>
    [...refusals].filter((code) => !said.has(code)).map((code) => `${file}: the refusal ${code} has no sentence`),
  );
}
