import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { followSignInLink } from "~/domain/members/account/follow-sign-in-link.server";
import { readToken } from "~/domain/members/account/tokens.server";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { enter } from "~/server/enter.server";
import { Button } from "~/ui/button";
import { PageHeading } from "~/ui/page-heading";
import { GoneLink } from "./gone-link";

export { actionHeaders as headers } from "~/server/action-headers";
export const meta = pageTitle((t) => t("account.followLink.title"));

export async function loader({ params, context }: LoaderFunctionArgs) {
  const owner = await readToken(context.db, "sign_in_link", params.secret ?? "");
  return { firstName: owner?.firstName ?? null };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const followed = await followSignInLink(context.db, params.secret ?? "");
  return followed.ok ? enter(context, request, followed.memberId, "/") : { gone: true };
}

export default function FollowLink() {
  const { firstName } = useLoaderData<typeof loader>();
  const gone = useActionData<typeof action>();
  const t = useTranslations("account.followLink");
  if (firstName === null || gone) return <GoneLink purpose="signInLink" />;
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead", { firstName })} />
      <Form method="post" className="actions" reloadDocument>
        <Button>{t("submit")}</Button>
      </Form>
    </>
  );
}
