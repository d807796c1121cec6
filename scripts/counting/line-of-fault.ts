/**
 * The line, from 1, at which a text stops being JSON. The parser does not always say where it stumbled, so the first
 * lines alone are tried, halving the distance: those before the fault only end too soon.
 */
export function lineOfFault(text: string): number {
  const ends = [...lineEnds(text)];
  let [sound, faulty] = [0, ends.length];
  while (faulty - sound > 1) {
    const middle = sound + Math.floor((faulty - sound) / 2);
    if (onlyEndsTooSoon(text.slice(0, ends[middle - 1]))) sound = middle;
    else faulty = middle;
  }
  return faulty;
}

function* lineEnds(text: string): Generator<number> {
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) yield at + 1;
  if (!text.endsWith("\n")) yield text.length;
}

function onlyEndsTooSoon(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const said = error instanceof Error ? error.message : "";
    const position = /position (\d+)/.exec(said)?.[1];
    return said.includes("end of JSON input") || (position !== undefined && Number(position) >= text.length);
  }
}
