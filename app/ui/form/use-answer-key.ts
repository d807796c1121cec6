import { useRef } from "react";
import type { MaybeReply } from "~/server/form-reply";

/** Another key for each answer of the server: a form with it shows what came back, and no longer what was typed since. */
export function useAnswerKey(form: MaybeReply): number {
  const last = useRef({ form, key: 0 });
  if (last.current.form !== form) last.current = { form, key: last.current.key + 1 };
  return last.current.key;
}
