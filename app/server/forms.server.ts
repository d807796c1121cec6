import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";
import type { z } from "zod";
import type { Refusal } from "~/domain/refusal";
import { fieldError } from "./field-error";
import type { FormReply } from "./form-reply";

// A secret typed by a person is never sent back to the page.
const secret = /password|passphrase|secret/i;

/**
 * Names that our forms give their fields: words, with a place in a list behind. A name with the place 99999999 would make a
 * list as long, which no machine holds; one such as `constructor` would meet what every object has.
 */
const fieldName = /^[a-z][\w-]{0,60}(\[\d{0,3}\])?(\.[a-z][\w-]{0,60})?$/i;
const ofEveryObject = /^(constructor|prototype)\b|\.(constructor|prototype)$/;

/** Far more than our longest form has: reading them takes longer than their number grows. */
const mostFields = 5_000;

export type ParsedForm<Schema extends z.ZodType> =
  | { ok: true; value: z.output<Schema>; form: FormData }
  | { ok: false; reply: ReturnType<typeof answer> };

/**
 * Reads a form that was posted; when it does not fit, `reply` is what the action returns (400, the form filled in). Throws
 * a 400 for fields that none of our forms has.
 */
export async function parseForm<Schema extends z.ZodType>(
  from: Request | FormData,
  schema: Schema,
): Promise<ParsedForm<Schema>> {
  const form = from instanceof FormData ? from : await from.formData();
  const names = [...form.keys()];
  if (names.length > mostFields || !names.every(isFieldName)) throw data(null, { status: 400 });
  const submission = parseWithZod(form, {
    schema,
    async: false,
    formatError: (issues: z.core.$ZodIssue[]) => issues.map((issue) => fieldError(issue, form)),
  });
  if (submission.status === "success") return { ok: true, value: submission.value, form };
  const errors: FormReply["errors"] = {};
  for (const [name, found] of Object.entries(submission.error ?? {})) {
    const first = found?.[0];
    if (first) errors[name] = first;
  }
  return { ok: false, reply: answer({ values: typed(form), errors }, 400) };
}

/** A command's refusal: the form comes back as it was typed, with the sentence on top (409). */
export function refusalReply(form: FormData, { refusal, values, fields = {} }: Refusal) {
  const errors = Object.fromEntries(Object.entries(fields).map(([name, code]) => [name, { code }]));
  return answer({ values: typed(form), errors, refusal: { code: refusal, values } }, 409);
}

/** The form as it was typed, with nothing against it: to be shown again with more fields. */
export function sameForm(form: FormData) {
  return answer({ values: typed(form), errors: {} }, 200);
}

function answer(reply: FormReply, status: 200 | 400 | 409) {
  return data(reply, { status });
}

function isFieldName(name: string): boolean {
  return fieldName.test(name) && !ofEveryObject.test(name);
}

function typed(form: FormData): FormReply["values"] {
  const values = new Map<string, string[]>();
  for (const [name, value] of form) {
    if (typeof value !== "string" || secret.test(name) || !isFieldName(name)) continue;
    const same = values.get(name);
    if (same) same.push(value);
    else values.set(name, [value]);
  }
  return Object.fromEntries(values);
}
