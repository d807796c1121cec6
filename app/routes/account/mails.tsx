import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { outgoingMails } from "~/domain/notifications/queries.server";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { requireRight } from "~/server/guards.server";
import { readMailFile } from "~/server/mail/mail-file";
import { Empty } from "~/ui/empty";
import { PageHeading } from "~/ui/page-heading";
import { Pager } from "~/ui/pager";
import { Tabs } from "~/ui/tabs";
import { MailEntry } from "./mail-entry";

const pageLength = 30;
const states = { attente: "waiting", partis: "sent", echecs: "failed" } as const;
type Filter = keyof typeof states;

export const meta = pageTitle((t) => t("account.mails.title"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  requireRight(context, request, "platform.administer");
  const { db, configuration } = context;
  const before = Number(new URL(request.url).searchParams.get("avant")) || undefined;
  const state = states[params.state as Filter];
  const found = await outgoingMails(db, { state, before, limit: pageLength + 1 });
  const mails = found.slice(0, pageLength);
  const last = mails.at(-1);
  const bySmtp = configuration.smtpUrl !== null;
  return {
    bySmtp,
    mails: await Promise.all(
      // with an SMTP server a mail is between the product and its reader: the page shows that it left, not what it says
      mails.map(async (mail) => ({
        ...mail,
        content: bySmtp ? null : await readMailFile(configuration.mailDir, mail.id),
      })),
    ),
    next: found.length > pageLength && last ? `?avant=${last.id}` : null,
  };
}

export default function Mails() {
  const { bySmtp, mails, next } = useLoaderData<typeof loader>();
  const t = useTranslations("account.mails");
  return (
    <>
      <PageHeading title={t("title")} lead={bySmtp ? t("bySmtp") : t("byFile")} />
      <Tabs
        label={t("filter")}
        tabs={[
          { to: "/admin/courriels", title: t("all") },
          { to: "/admin/courriels/attente", title: t("states.waiting") },
          { to: "/admin/courriels/partis", title: t("states.sent") },
          { to: "/admin/courriels/echecs", title: t("states.failed") },
        ]}
      />
      {mails.length === 0 ? <Empty title={t("none")} /> : null}
      <ul className="rows">
        {mails.map((mail) => (
          <MailEntry key={mail.id} mail={mail} />
        ))}
      </ul>
      <Pager previous={null} next={next} />
    </>
  );
}
