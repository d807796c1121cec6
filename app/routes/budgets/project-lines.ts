import type { MaybeReply } from "~/server/form-reply";
import { mostLines } from "./project-fields";

const atFirst = 4;
const atOnce = 3;

/** How many cost lines the form shows: those typed so far, and some more when they were asked for. */
export function linesOf(form: MaybeReply, written = 0): number {
  if (!form) return Math.min(mostLines, Math.max(atFirst, written + 1));
  const typed = Object.keys(form.values).filter((name) => /^costs\[\d+\]\.label$/.test(name)).length;
  const more = form.values.intent?.[0] === "more" ? atOnce : 0;
  return Math.min(mostLines, typed + more);
}
