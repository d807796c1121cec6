import type { AppLoadContext } from "@remix-run/server-runtime";
import type { Outcome } from "~/domain/refusal";
import type fr from "~/i18n/messages/fr/meetings";
import { translate } from "~/i18n/translate.server";
import { redirectWithFlash } from "~/server/flash.server";
import { refusalReply } from "~/server/forms.server";

/** What a page answers to a command: its refusal with the form as it was typed, or the next page with a sentence. */
export async function answer<Result extends object>(
  context: AppLoadContext,
  form: FormData,
  outcome: Outcome<Result>,
  to: string | ((result: Result) => string),
  done: keyof (typeof fr)["flash"],
) {
  if (!outcome.ok) return refusalReply(form, outcome);
  const t = translate({ locale: context.locale, timeZone: context.cooperative.timeZone }, "meetings.flash");
  return redirectWithFlash(typeof to === "string" ? to : to(outcome), context, t(done));
}
