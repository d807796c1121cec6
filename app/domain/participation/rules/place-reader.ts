/**
 * Reads places of ballots by their texts, each text once: ballots share the lists, or those of a large file would fill
 * the memory.
 */
export function placeReader(separator: string): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const same = known.get(text);
    if (same) return same;
    const ids = text.split(separator).map((id) => id.trim());
    known.set(text, ids);
    return ids;
  };
}
