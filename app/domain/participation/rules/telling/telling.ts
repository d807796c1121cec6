/** The area of messages whose sentences say every telling. */
export const AREA = "counting";

/**
 * What a sentence names, written by each language in its own way. `exact`: a decimal, "213.20000"; `ratio`: a
 * quotient that two decimals are enough for, "20/3"; `part`: a share,
 * "1/10"; `cents`: money in exact cents, "1045/3"; `grade`: a grade of the scale of so many, 0 for the best; `each`:
 * clauses in a row.
 */
export type Value =
  | string
  | number
  | { readonly name: string }
  | { readonly names: readonly string[] }
  | { readonly exact: string }
  | { readonly ratio: string }
  | { readonly part: string }
  | { readonly cents: string }
  | { readonly grade: number; readonly of: number }
  | { readonly each: readonly Telling[] };

/** One sentence of an account: which one, and its figures, which come from the trace of the count. */
export interface Telling<Say extends string = string> {
  readonly say: Say;
  readonly values: Readonly<Record<string, Value>>;
}

export interface TellingTable<Say extends string = string> {
  readonly columns: readonly Telling<Say>[];
  /** The first cell of a row heads it. */
  readonly rows: readonly (readonly (Value | Telling<Say>)[])[];
}

/** Sentences that belong together: a round, an option, a duel list. The table holds where they lead. */
export interface Section<Say extends string = string> {
  readonly title: Telling<Say>;
  readonly steps: readonly Telling<Say>[];
  readonly table?: TellingTable<Say>;
}

/** The title of an option or a project by its id. */
export type Titles = (id: string) => string;

export function told<const Say extends string>(say: Say, values: Telling["values"] = {}): Telling<Say> {
  return { say, values };
}

export function section<Title extends string, Step extends string = never, Cell extends string = never>(
  title: Telling<Title>,
  steps: readonly Telling<Step>[],
  table?: TellingTable<Cell>,
): Section<Title | Step | Cell> {
  return table ? { title, steps, table } : { title, steps };
}
