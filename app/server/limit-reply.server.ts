import { data } from "@remix-run/node";
import type { Refusal } from "~/domain/refusal";
import { refusalReply } from "./forms.server";

/** A refused form; when attempts were too many, with 429 and the seconds to wait. */
export function limitReply(form: FormData, refused: Refusal) {
  const reply = refusalReply(form, refused);
  const { seconds } = refused.values ?? {};
  if (!refused.refusal.endsWith(".tooMany") || !seconds) return reply;
  return data(reply.data, { status: 429, headers: { "Retry-After": String(seconds) } });
}
