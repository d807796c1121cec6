import { type DraftMethod, isDraftMethod } from "~/domain/participation/rules/methods";
import type { MaybeReply } from "~/server/form-reply";

/** The method whose form is to be shown; null while it is being chosen. */
export function askedMethod(form: MaybeReply, before: unknown): DraftMethod | null {
  if (form?.values.intent?.[0] === "method") return null;
  const asked = form?.values.method?.[0] ?? before;
  return isDraftMethod(asked) ? asked : null;
}
