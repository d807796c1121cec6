/**
 * Reads places of ballots by their texts, each text once: ballots share the lists, or those of a large file would fill
 * the memory. `idOf` turns what stands between separators on a line into an id, or refuses it.
 */
export function placeReader(
  separator: string,
  idOf: (text: string, line: number) => string = trimmed,
): (text: string, line: number) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (text, line) => {
    const same = known.get(text);
    if (same) return same;
    const ids = text.split(separator).map((one) => idOf(one, line));
    known.set(text, ids);
    return ids;
  };
}

function trimmed(text: string): string {
  return text.trim();
}
