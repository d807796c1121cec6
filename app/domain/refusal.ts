/** What a command answers when it may not do what was asked: a code that pages turn into a sentence. */
export type Refusal = {
  ok: false;
  refusal: string;
  values?: Record<string, string | number>;
  /** Refused fields of the input, by name. */
  fields?: Record<string, string>;
};

export type Outcome<Result extends object = object> = ({ ok: true } & Result) | Refusal;

export function refuse(refusal: string, values?: Record<string, string | number>): Refusal {
  return values ? { ok: false, refusal, values } : { ok: false, refusal };
}
