/** Sentences that were written with the plain quotes and apostrophes of a terminal, with those of a page. */
export function typographic<Sentences extends Readonly<Record<string, string>>>(
  sentences: Sentences,
): { [Code in keyof Sentences]: string } {
  const entries = Object.entries(sentences).map(([code, sentence]) => [
    code,
    sentence.replace(/"([^"]*)"/g, "“$1”").replaceAll("'", "’"),
  ]);
  return Object.fromEntries(entries);
}
