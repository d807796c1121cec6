import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import type { MaybeReply } from "~/server/form-reply";
import { EndForms } from "./end-forms";
import type { FlowProject } from "./flow-of";
import { MoneyForm } from "./money-form";

interface ProjectMoneyProps {
  project: FlowProject;
  may: { record: boolean; end: boolean };
  form: MaybeReply;
}

/** What can still be committed, spent or given back of one project's money, with its limits. */
export function ProjectMoney({ project, may, form }: ProjectMoneyProps) {
  const t = useTranslations("budgets.execution");
  const format = useFormat();
  const [toCommit, toSpend] = [project.allocated - project.committed, project.committed - project.spent];
  const mine = form?.values.projectId?.[0] === String(project.id) ? form : undefined;
  return (
    <details className="project-money" open={mine !== undefined}>
      <summary>
        <strong>{project.title}</strong>
        <span className="hint"> {t("limits", { commit: format.money(toCommit), spend: format.money(toSpend) })}</span>
      </summary>
      <div className="two-forms">
        {may.record && toCommit > 0 ? (
          <MoneyForm intent="commit" projectId={project.id} limitCents={toCommit} form={mine} />
        ) : null}
        {may.record && toSpend > 0 ? (
          <MoneyForm intent="spend" projectId={project.id} limitCents={toSpend} form={mine} />
        ) : null}
      </div>
      {may.end ? <EndForms project={project} form={mine} /> : null}
    </details>
  );
}
