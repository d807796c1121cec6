import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { signInForm } from "~/domain/members/account/forms";
import { signInWithPassword } from "~/domain/members/account/sign-in-with-password.server";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { enter } from "~/server/enter.server";
import { parseForm } from "~/server/forms.server";
import { limitReply } from "~/server/limit-reply.server";
import { ownPath } from "~/server/own-path";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextField } from "~/ui/form/text-field";
import { PageHeading } from "~/ui/page-heading";

export { actionHeaders as headers } from "~/server/action-headers";
export const meta = pageTitle((t) => t("account.signIn.title"));

export function loader({ request, context }: LoaderFunctionArgs) {
  const back = ownPath(new URL(request.url).searchParams.get("retour"));
  if (context.actor) throw redirect(back);
  return { back };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const parsed = await parseForm(request, signInForm);
  if (!parsed.ok) return parsed.reply;
  const { db, address } = context;
  const signedIn = await signInWithPassword(db, { ...parsed.value, address });
  if (!signedIn.ok) return limitReply(parsed.form, signedIn);
  return enter(context, request, signedIn.memberId, ownPath(parsed.form.get("retour")));
}

export default function SignIn() {
  const { back } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const t = useTranslations("account.signIn");
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      {/* the whole page comes anew: its language may be another one */}
      <Form method="post" className="form" reloadDocument>
        <ErrorSummary form={form} />
        <input type="hidden" name="retour" value={back} />
        <TextField form={form} name="email" type="email" label={t("email")} autoComplete="username" maxLength={254} />
        <TextField
          form={form}
          name="password"
          type="password"
          label={t("password")}
          autoComplete="current-password"
          maxLength={200}
        />
        <div className="actions">
          <Button>{t("submit")}</Button>
        </div>
      </Form>
      <ul className="mt-8 grid gap-3">
        <li>
          <Link to="/connexion/lien">{t("byLink")}</Link>
        </li>
        <li>
          <Link to="/mot-de-passe/oublie">{t("forgotten")}</Link>
        </li>
      </ul>
      <p className="hint mt-6">{t("noAccess")}</p>
    </>
  );
}
