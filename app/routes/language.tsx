import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { isLocale } from "~/i18n/locales";
import { ownPath } from "~/server/own-path";

const ONE_YEAR = 31_536_000;

export function loader() {
  return redirect("/");
}

/** Remembers the language on this device: a preference, neither a secret nor a right. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const locale = form.get("langue");
  if (!isLocale(locale)) throw new Response(null, { status: 400 });
  return redirect(ownPath(form.get("retour")), {
    status: 303,
    headers: { "Set-Cookie": `langue=${locale}; Path=/; Max-Age=${ONE_YEAR}; HttpOnly; SameSite=Lax` },
  });
}
