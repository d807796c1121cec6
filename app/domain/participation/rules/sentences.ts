/** What a sentence is filled in with, by name. */
export type Values = Readonly<Record<string, string | number>>;

type Named<Sentence extends string> = Sentence extends `${string}{${infer Value}}${infer Rest}`
  ? (Value extends `${infer Name}, number` ? Record<Name, number> : Record<Value, string>) & Named<Rest>
  : unknown;

/** The values that a sentence names as `{name}`, for a text, or `{name, number}`; no argument where it names none. */
export type ValuesOf<Sentence extends string> = unknown extends Named<Sentence> ? [] : [values: Named<Sentence>];

/** A sentence with its values in their places, numbers in plain digits. */
export function filledIn(sentence: string, values: Values = {}): string {
  return sentence.replace(/\{(\w+)(?:, number)?\}/g, (_, name) => `${values[name]}`);
}
