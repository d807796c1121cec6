import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { admitProject } from "~/domain/budgets/admit-project.server";
import { reasonForm } from "~/domain/budgets/forms";
import { refuseProject } from "~/domain/budgets/refuse-project.server";
import { withdrawProject } from "~/domain/budgets/withdraw-project.server";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { parseForm, refusalReply } from "~/server/forms.server";
import { renderMarkdown } from "~/server/markdown.server";
import { ButtonLink } from "~/ui/button";
import { Facts } from "~/ui/facts";
import { Markdown } from "~/ui/markdown";
import { Money } from "~/ui/money";
import { PageHeading } from "~/ui/page-heading";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import { loadProject } from "./load-project.server";
import { redirectTold } from "./load-round.server";
import { ProjectReview } from "./project-review";
import { projectRights } from "./project-rights";
import { StateAndWhy } from "./state-and-why";
import { WithdrawForm } from "./withdraw-form";

export const meta = pageTitle<typeof loader>((_t, data) => data.project.title);

export async function loader(args: LoaderFunctionArgs) {
  const { actor, project } = await loadProject(args);
  const { text, authorId: _, ...shown } = project;
  return { project: shown, html: renderMarkdown(text), rights: projectRights(actor, project) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, project } = await loadProject(args);
  const { db } = args.context;
  const form = await args.request.formData();
  const here = `/budgets/${project.roundId}/projets/${project.id}`;
  switch (form.get("intent")) {
    case "admit": {
      const admitted = await admitProject(db, actor, { projectId: project.id });
      return admitted.ok ? redirectTold(args.context, here, "admitted") : refusalReply(form, admitted);
    }
    case "refuse": {
      const parsed = await parseForm(form, reasonForm);
      if (!parsed.ok) return parsed.reply;
      const refused = await refuseProject(db, actor, { ...parsed.value, projectId: project.id });
      return refused.ok ? redirectTold(args.context, here, "refused") : refusalReply(form, refused);
    }
    case "withdraw": {
      const withdrawn = await withdrawProject(db, actor, { projectId: project.id });
      return withdrawn.ok ? redirectTold(args.context, here, "withdrawn") : refusalReply(form, withdrawn);
    }
    default:
      throw new Response(null, { status: 400 });
  }
}

export default function ProjectPage() {
  const { project, html, rights } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const t = useTranslations("budgets.project");
  return (
    <>
      <PageHeading
        title={project.title}
        above={<Link to={`/budgets/${project.roundId}`}>{project.round}</Link>}
        action={
          rights.edit ? (
            <ButtonLink to="modifier" variant="quiet">
              {t("edit")}
            </ButtonLink>
          ) : undefined
        }
      />
      <div className="with-facts">
        <div>
          <Markdown html={html} language={project.language} />
          {project.state === "refused" && project.refusedReason ? (
            <div className="sheet mt-6">
              <p className="font-semibold">{t("refusedBecause")}</p>
              <p>{project.refusedReason}</p>
            </div>
          ) : null}
        </div>
        <Facts
          facts={[
            [t("state"), <StateAndWhy key="state" project={project} />],
            [t("cost"), <Money key="cost" cents={project.costCents} />],
            [t("author"), project.author],
            [t("antenna"), project.antenna],
            [
              t("history"),
              <Link key="history" to={`/historique/project/${project.id}`}>
                {t("seeHistory")}
              </Link>,
            ],
          ]}
        />
      </div>
      <Section title={t("costs")}>
        <Table
          caption={t("costsCaption")}
          captionHidden
          items={[...project.costs, { label: t("total"), amountCents: project.costCents }].map((line, at) => ({
            ...line,
            at,
          }))}
          itemKey={({ at }) => String(at)}
          columns={[
            { key: "label", title: t("line"), heading: true, cell: ({ label }) => label },
            {
              key: "amount",
              title: t("amount"),
              number: true,
              cell: ({ amountCents }) => <Money cents={amountCents} />,
            },
          ]}
        />
      </Section>
      {rights.review ? <ProjectReview state={project.state} form={form} /> : null}
      {rights.withdraw ? <WithdrawForm form={form} /> : null}
    </>
  );
}
