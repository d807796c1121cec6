import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { demonstrationPeople, signInForDemonstration } from "~/domain/members/account/sign-in-for-demonstration.server";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { enter } from "~/server/enter.server";
import { idParam, notFound } from "~/server/guards.server";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { PageHeading } from "~/ui/page-heading";
import { Row, Rows } from "~/ui/rows";

export const meta = pageTitle((t) => t("account.demonstration.title"));

export async function loader({ context }: LoaderFunctionArgs) {
  if (context.cooperative.kind !== "demonstration") throw notFound();
  const people = await demonstrationPeople(context.db);
  return {
    people: people.map(({ what, ...person }) => ({ ...person, what: what[context.locale] ?? what.fr })),
    presentId: context.actor?.memberId ?? null,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const signedIn = await signInForDemonstration(context.db, idParam(String(form.get("memberId"))));
  if (!signedIn.ok) throw notFound();
  return enter(context, request, signedIn.memberId, "/");
}

export default function Demonstration() {
  const { people, presentId } = useLoaderData<typeof loader>();
  const t = useTranslations("account.demonstration");
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      {people.length === 0 ? <Empty title={t("nobody")} /> : null}
      <Rows>
        {people.map(({ memberId, firstName, lastName, what }) => (
          <Row
            key={memberId}
            title={`${firstName} ${lastName}`}
            detail={what}
            action={
              memberId === presentId ? (
                <p className="hint">{t("present")}</p>
              ) : (
                <Form method="post" reloadDocument>
                  <input type="hidden" name="memberId" value={memberId} />
                  <Button variant="quiet">
                    {t("enter")}
                    <span className="sr-only"> : {`${firstName} ${lastName}`}</span>
                  </Button>
                </Form>
              )
            }
          />
        ))}
      </Rows>
    </>
  );
}
