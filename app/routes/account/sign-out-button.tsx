import { Form } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import { Button } from "~/ui/button";

/** Signing out changes something: a form, never a link that a prefetch would follow. */
export function SignOutButton({ everywhere }: { everywhere?: boolean }) {
  const t = useTranslations("account.signOut");
  return (
    <Form method="post" action="/deconnexion" reloadDocument>
      <input type="hidden" name="partout" value={everywhere ? "oui" : "non"} />
      <Button variant={everywhere ? "danger" : "quiet"}>{everywhere ? t("everywhereButton") : t("button")}</Button>
    </Form>
  );
}
