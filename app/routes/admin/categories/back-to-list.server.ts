import type { AppLoadContext } from "@remix-run/server-runtime";
import type { Outcome } from "~/domain/refusal";
import { translate } from "~/i18n/translate.server";
import { redirectWithFlash } from "~/server/flash.server";
import { refusalReply } from "~/server/forms.server";

type Said = "categorySaved" | "categoryRemoved" | "collegeSaved" | "collegeRemoved";

/** After a command: the list with a word of what was done, or the form as it was typed with what is against it. */
export function backToList(context: AppLoadContext, form: FormData, outcome: Outcome, said: Said) {
  if (!outcome.ok) return refusalReply(form, outcome);
  const t = translate({ locale: context.locale, timeZone: context.cooperative.timeZone }, "admin.flash");
  return redirectWithFlash("/admin/categories", context, t(said));
}
