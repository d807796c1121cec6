import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";
import type { z } from "zod";
import type { Refusal } from "~/domain/refusal";
import { fieldError } from "./field-error";
import type { FormReply } from "./form-reply";

// A secret typed by a person is never sent back to the page.
const secret = /password|passphrase|secret/i;

export type ParsedForm<Schema extends z.ZodType> =
  | { ok: true; value: z.output<Schema>; form: FormData }
  | { ok: false; reply: ReturnType<typeof answer> };

/** Reads a form that was posted; when it does not fit, `reply` is what the action returns (400, the form filled in). */
export async function parseForm<Schema extends z.ZodType>(
  from: Request | FormData,
  schema: Schema,
): Promise<ParsedForm<Schema>> {
  const form = from instanceof FormData ? from : await from.formData();
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

function typed(form: FormData): FormReply["values"] {
  const values: FormReply["values"] = {};
  for (const [name, value] of form) {
    if (typeof value !== "string" || secret.test(name)) continue;
    values[name] = [...(values[name] ?? []), value];
  }
  return values;
}
