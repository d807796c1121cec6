import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { translate } from "~/i18n/translate.server";
import { redirectWithFlash } from "~/server/flash.server";

export function loader() {
  return redirect("/");
}

/** Ends the session of this browser, or with `partout` every session of its member. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const { sessions, actor, locale, cooperative } = context;
  const everywhere = form.get("partout") === "oui" && actor;
  if (everywhere) await sessions.closeAll(actor.memberId);
  const cookie = await sessions.close(request.headers.get("Cookie"));
  const t = translate({ locale, timeZone: cooperative.timeZone }, "account.signOut");
  const response = await redirectWithFlash("/connexion", context, everywhere ? t("everywhere") : t("here"));
  response.headers.append("Set-Cookie", cookie);
  return response;
}
