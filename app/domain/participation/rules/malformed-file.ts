import { filledIn, type Values, type ValuesOf } from "./sentences";

/** What is wrong, for those who say it in the reader's language. */
export interface Fault {
  readonly code: string;
  readonly values?: Values;
}

/** A file that cannot be read as it should: what is wrong, also as an English sentence, and the line where it is, from 1. */
export class MalformedFile extends Error {
  constructor(
    readonly line: number,
    readonly fault: Fault,
    sentence: string,
  ) {
    super(`line ${line}: ${sentence}`);
    this.name = "MalformedFile";
  }
}

/** Makes refusals with the English sentences of a table, by code. Each asks for the values that its sentence names. */
export function malformedBy<const Sentences extends Readonly<Record<string, string>>>(sentences: Sentences) {
  return <Code extends keyof Sentences & string>(line: number, code: Code, ...given: ValuesOf<Sentences[Code]>) => {
    const [values] = given as [Values?];
    return new MalformedFile(line, values ? { code, values } : { code }, filledIn(sentences[code] as string, values));
  };
}

/** A value as it may be quoted in such a sentence: short, on one line, without control characters. */
export function shown(value: string): string {
  return value.slice(0, 40).replace(/\p{C}/gu, "?") + (value.length > 40 ? "…" : "");
}
