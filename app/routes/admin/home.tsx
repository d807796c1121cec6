import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { administrationFigures } from "~/domain/governance/read-mandates.server";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { requireRight } from "~/server/guards.server";
import { Empty } from "~/ui/empty";
import { PageHeading } from "~/ui/page-heading";
import { Row, Rows } from "~/ui/rows";
import { Section } from "~/ui/section";

export const meta = pageTitle((t) => t("admin.home.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireRight(context, request, "members.import");
  return administrationFigures(context.db, context.cooperative.endingSoonDays);
}

export default function Administration() {
  const { vacant, endingSoon, members, mailsFailed, importsRunning } = useLoaderData<typeof loader>();
  const t = useTranslations("admin.home");
  const due = [
    { count: vacant, title: t("vacant", { count: vacant }), to: "/admin/mandats" },
    { count: endingSoon, title: t("endingSoon", { count: endingSoon }), to: "/admin/mandats" },
    { count: mailsFailed, title: t("mailsFailed", { count: mailsFailed }), to: "/admin/courriels" },
    { count: importsRunning, title: t("imports", { count: importsRunning }), to: "/admin/import" },
  ].filter(({ count }) => count > 0);
  return (
    <>
      <PageHeading display title={t("title")} lead={t("lead")} />
      <Section title={t("late")}>
        {due.length === 0 ? <Empty title={t("nothing")} /> : null}
        <Rows>
          {due.map(({ title, to }) => (
            <Row key={title} title={title} to={to} verb={t("see")} />
          ))}
        </Rows>
      </Section>
      <Section title={t("places")}>
        <Rows>
          <Row title={t("members")} detail={t("membersText", { count: members })} to="/admin/membres" verb={t("see")} />
          <Row title={t("categories")} detail={t("categoriesText")} to="/admin/categories" verb={t("see")} />
          <Row title={t("import")} detail={t("importText")} to="/admin/import" verb={t("see")} />
          <Row title={t("mandates")} detail={t("mandatesText")} to="/admin/mandats" verb={t("see")} />
          <Row title={t("mails")} detail={t("mailsText")} to="/admin/courriels" verb={t("see")} />
        </Rows>
      </Section>
    </>
  );
}
