import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { isLocale } from "~/i18n/locales";
import { languageCookie } from "~/server/language-cookie";
import { ownPath } from "~/server/own-path";

export function loader() {
  return redirect("/");
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const locale = form.get("langue");
  if (!isLocale(locale)) throw new Response(null, { status: 400 });
  return redirect(ownPath(form.get("retour")), {
    status: 303,
    headers: { "Set-Cookie": languageCookie(locale) },
  });
}
