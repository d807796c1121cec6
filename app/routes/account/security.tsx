import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { mySecurity, mySessions } from "~/domain/members/account/queries.server";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { notFound, requireMember } from "~/server/guards.server";
import { ButtonLink } from "~/ui/button";
import { PageHeading } from "~/ui/page-heading";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import { ChangePassword } from "./change-password";
import { changePasswordAction } from "./change-password.server";
import { SignOutButton } from "./sign-out-button";

export { actionHeaders as headers } from "~/server/action-headers";
export const meta = pageTitle((t) => t("account.security.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { memberId } = requireMember(context, request);
  const currentKey = context.sessions.keyOf(request.headers.get("Cookie"));
  const [security, sessions] = await Promise.all([
    mySecurity(context.db, memberId),
    mySessions(context.db, memberId, currentKey),
  ]);
  if (!security) throw notFound();
  return { security, sessions };
}

export function action({ request, context }: ActionFunctionArgs) {
  return changePasswordAction(context, request, requireMember(context, request));
}

export default function Security() {
  const { security, sessions } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useTranslations("account.security");
  const format = useFormat();
  return (
    <>
      <PageHeading
        title={t("title")}
        lead={t("lead")}
        action={
          <ButtonLink to="/moi" variant="quiet">
            {t("back")}
          </ButtonLink>
        }
      />
      <Section title={t("passwordTitle")}>
        <ChangePassword security={security} reply={reply} />
      </Section>
      <Section title={t("devicesTitle")}>
        <Table
          caption={t("devices")}
          captionHidden
          items={sessions.map((session, at) => ({ ...session, at }))}
          itemKey={({ at }) => String(at)}
          columns={[
            { key: "device", title: t("device"), heading: true, cell: ({ device }) => device ?? t("unknownDevice") },
            { key: "openedAt", title: t("openedAt"), cell: ({ openedAt }) => format.moment(openedAt) },
            { key: "current", title: t("remark"), cell: ({ current }) => (current ? t("current") : "") },
          ]}
        />
        <div className="mt-6 grid gap-4">
          <p className="prose">{t("everywhereHint")}</p>
          <SignOutButton everywhere />
        </div>
      </Section>
    </>
  );
}
