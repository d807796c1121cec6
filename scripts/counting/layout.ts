/** Lines of at most so many characters, broken at plain spaces; a longer word stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n\t\r]+/)) {
    const line = lines.at(-1);
    if (line !== undefined && lengthOf(line) + 1 + lengthOf(word) <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * A table with its first row as heads: the first column to the left, figures under each other by their decimal mark.
 */
export function tableLines(rows: readonly (readonly string[])[], width: number, mark: "." | ","): string[] {
  const [heads = [], ...body] = rows;
  const columns = heads.map((head, at) => {
    const cells = body.map((row) => row[at] ?? "");
    return at === 0 ? { head, cells } : { head, cells: alignDecimals(cells, mark) };
  });
  const widths = columns.map(({ head, cells }) => Math.max(...[head, ...cells].map(lengthOf)));
  const figures = widths.slice(1).reduce((sum, one) => sum + one + 2, 0);
  const first = Math.max(10, Math.min(widths[0] ?? 0, width - figures));
  return [heads, ...body.map((_, at) => columns.map(({ cells }) => cells[at] ?? ""))].flatMap(
    ([name = "", ...cells]) => {
      const [top = "", ...more] = wrap(name, first);
      const padded = cells.map((cell, i) => `  ${pad(cell, widths[i + 1] ?? 0)}`).join("");
      return [`${top}${" ".repeat(Math.max(0, first - lengthOf(top)))}${padded}`.trimEnd(), ...more];
    },
  );
}

function alignDecimals(cells: readonly string[], mark: string): string[] {
  const tails = cells.map((cell) => (cell.includes(mark) ? cell.slice(cell.indexOf(mark)) : ""));
  const isNumber = cells.every((cell) => /^[\d.,\s]*$/.test(cell));
  const longest = Math.max(0, ...tails.map(lengthOf));
  return isNumber ? cells.map((cell, at) => cell + " ".repeat(longest - lengthOf(tails[at] ?? ""))) : [...cells];
}

function pad(cell: string, width: number): string {
  return " ".repeat(Math.max(0, width - lengthOf(cell))) + cell;
}

function lengthOf(text: string): number {
  return [...text].length;
}
