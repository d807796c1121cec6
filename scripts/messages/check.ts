import { readdirSync } from "node:fs";
import { join } from "node:path";
import { locales } from "~/i18n/locales";
import { catalogues } from "~/i18n/messages.server";
import { compare, flatten } from "./catalogue";
import { mentionsWithNeighbours, unusedKeys } from "./usage";

/** Every fault of the three languages' sentences, and how many sentences there are. */
export function checkMessages(root: string): { faults: string[]; sentences: number } {
  const source = flatten(catalogues.fr);
  const files = readdirSync(join(root, "app"), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes(".test.") && !name.startsWith("i18n/messages/"))
    .map((name) => `app/${name}`);
  const mentions = mentionsWithNeighbours(root, files);

  const faults = locales.flatMap((locale) =>
    compare(source, flatten(catalogues[locale])).map((fault) => `${locale} ${fault}`),
  );
  for (const key of unusedKeys(source.keys(), mentions.values())) faults.push(`${key}: used nowhere`);

  const said = new Set([...source.keys()].flatMap((key) => key.match(/^\w+\.refusals\.(.+)$/)?.[1] ?? []));
  for (const [file, { refusals }] of mentions) {
    for (const code of refusals) if (!said.has(code)) faults.push(`${file}: the refusal ${code} has no sentence`);
  }
  return { faults, sentences: source.size };
}
