import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { projectForm } from "~/domain/budgets/forms";
import { mayPropose } from "~/domain/budgets/policy";
import { proposeProject } from "~/domain/budgets/propose-project.server";
import { takesProjects } from "~/domain/budgets/rules/lifecycle";
import { pageTitle } from "~/i18n/page-title";
import { useLocale, useTranslations } from "~/i18n/speech";
import { parseForm, refusalReply, sameForm } from "~/server/forms.server";
import { forbidden } from "~/server/guards.server";
import { Deadline } from "~/ui/deadline";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Money } from "~/ui/money";
import { PageHeading } from "~/ui/page-heading";
import { loadRound, redirectTold } from "./load-round.server";
import { ProjectButtons } from "./project-buttons";
import { ProjectFields } from "./project-fields";
import { linesOf } from "./project-lines";

export const meta = pageTitle((t) => t("budgets.projectForm.newTitle"));

export async function loader(args: LoaderFunctionArgs) {
  const { actor, round } = await loadRound(args);
  if (!mayPropose(actor, round.antennaId) || !takesProjects(round.state)) throw forbidden();
  const { id, title, envelopeCents, ideasUntil } = round;
  return { round: { id, title, envelopeCents, ideasUntil } };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, round } = await loadRound(args);
  const form = await args.request.formData();
  if (form.get("intent") === "more") return sameForm(form);
  const parsed = await parseForm(form, projectForm);
  if (!parsed.ok) return parsed.reply;
  const submit = form.get("intent") === "submit";
  const proposed = await proposeProject(args.context.db, actor, { ...parsed.value, submit, roundId: round.id });
  if (!proposed.ok) return refusalReply(form, proposed);
  const to = `/budgets/${round.id}/projets/${proposed.projectId}`;
  return redirectTold(args.context, to, submit ? "submitted" : "projectDrafted");
}

export default function NewProject() {
  const { round } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const t = useTranslations("budgets.projectForm");
  return (
    <>
      <PageHeading title={t("newTitle")} level="codecision" lead={round.title} />
      <div className="with-facts">
        <Form method="post" className="form">
          <ErrorSummary form={form} />
          <ProjectFields form={form} lines={linesOf(form)} language={useLocale()} />
          <ProjectButtons draft />
        </Form>
        <aside>
          <Deadline at={round.ideasUntil} />
          <p className="mt-4 hint">{t.rich("envelope", { money: () => <Money cents={round.envelopeCents} /> })}</p>
        </aside>
      </div>
    </>
  );
}
