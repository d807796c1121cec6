import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { editProject } from "~/domain/budgets/edit-project.server";
import { projectForm } from "~/domain/budgets/forms";
import { isAuthor } from "~/domain/budgets/policy";
import { takesProjects } from "~/domain/budgets/rules/lifecycle";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { parseForm, refusalReply, sameForm } from "~/server/forms.server";
import { forbidden } from "~/server/guards.server";
import { ErrorSummary } from "~/ui/form/error-summary";
import { PageHeading } from "~/ui/page-heading";
import { loadProject } from "./load-project.server";
import { redirectTold } from "./load-round.server";
import { ProjectButtons } from "./project-buttons";
import { ProjectFields } from "./project-fields";
import { linesOf } from "./project-lines";

export const meta = pageTitle((t) => t("budgets.projectForm.editTitle"));

export async function loader(args: LoaderFunctionArgs) {
  const { actor, project } = await loadProject(args);
  const changeable = project.state === "draft" || project.state === "submitted";
  if (!isAuthor(actor, project.authorId) || !changeable || !takesProjects(project.roundState)) throw forbidden();
  const { title, text, costs, language, state, round } = project;
  return { project: { title, text, costs, language, state, round } };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, project } = await loadProject(args);
  const form = await args.request.formData();
  if (form.get("intent") === "more") return sameForm(form);
  const parsed = await parseForm(form, projectForm);
  if (!parsed.ok) return parsed.reply;
  const submit = form.get("intent") === "submit";
  const edited = await editProject(args.context.db, actor, { ...parsed.value, submit, projectId: project.id });
  if (!edited.ok) return refusalReply(form, edited);
  const to = `/budgets/${project.roundId}/projets/${project.id}`;
  return redirectTold(args.context, to, submit ? "submitted" : "projectDrafted");
}

export default function EditProject() {
  const { project } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const t = useTranslations("budgets.projectForm");
  const lines = linesOf(form, project.costs.length);
  return (
    <>
      <PageHeading title={t("editTitle")} level="codecision" lead={project.round} />
      <Form method="post" className="form">
        <ErrorSummary form={form} />
        <ProjectFields form={form} lines={lines} language={project.language} project={project} />
        <ProjectButtons draft={project.state === "draft"} />
      </Form>
    </>
  );
}
