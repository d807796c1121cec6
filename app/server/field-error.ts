import { formatPaths } from "@conform-to/dom";
import type { z } from "zod";
import type { FieldError } from "./form-reply";

const ownCode = /^[a-z][a-zA-Z]*(\.[a-zA-Z]+)*$/;
const formats: Record<string, string> = { email: "email", url: "url", date: "date", datetime: "date" };
const types: Record<string, string> = { number: "number", int: "number", date: "date", file: "fileRequired" };

/**
 * A zod issue as a code of our own sentences; a schema gives its own code with `{ error: "code" }`, or adds an issue whose
 * message is a code and whose `params` are the arguments of its sentence.
 */
export function fieldError(issue: z.core.$ZodIssue, form: FormData): FieldError {
  if (ownCode.test(issue.message)) {
    const values = issue.code === "custom" ? issue.params : undefined;
    return values ? { code: issue.message, values } : { code: issue.message };
  }
  const sent = form.getAll(formatPaths(issue.path.filter((key) => typeof key !== "symbol")));
  const blank = sent.every((value) => value === "" || (value instanceof File && value.size === 0));
  switch (issue.code) {
    case "invalid_type":
      if (issue.expected === "file") return { code: "fileRequired" };
      return { code: blank ? "required" : (types[issue.expected] ?? "invalid") };
    case "invalid_value":
    case "invalid_union":
      return { code: blank ? "choose" : "invalid" };
    case "invalid_format":
      return { code: formats[issue.format] ?? "invalid" };
    case "too_small": {
      const values = { minimum: Number(issue.minimum) };
      if (issue.origin === "string") return { code: "tooShort", values };
      return { code: issue.origin === "array" || issue.origin === "set" ? "tooFew" : "tooSmall", values };
    }
    case "too_big": {
      const values = { maximum: Number(issue.maximum) };
      if (issue.origin === "string") return { code: "tooLong", values };
      if (issue.origin === "file") return { code: "fileTooBig" };
      return { code: issue.origin === "array" || issue.origin === "set" ? "tooMany" : "tooBig", values };
    }
    default:
      return { code: "invalid" };
  }
}
