/** What an action answers when it refuses a form: everything that was typed, and why it was refused. */
export interface FormReply {
  values: Record<string, string[]>;
  errors: Record<string, FieldError>;
  refusal?: FieldError;
}

/** A code looked up in `<area>.validation` or `<area>.refusals`, with the arguments of its sentence. */
export interface FieldError {
  code: string;
  values?: Record<string, string | number | Date>;
}

export type MaybeReply = FormReply | null | undefined;

/** On a page of several forms, the reply belongs to the one whose `intent` was sent. */
export function replyTo(intent: string, reply: MaybeReply): MaybeReply {
  return reply?.values.intent?.[0] === intent ? reply : undefined;
}
