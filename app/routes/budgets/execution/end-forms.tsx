import { Form } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { type MaybeReply, replyTo } from "~/server/form-reply";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextArea } from "~/ui/form/text-area";
import type { FlowProject } from "./flow-of";

/** Done, or given up: either way the rest goes back to the envelope. */
export function EndForms({ project, form }: { project: FlowProject; form: MaybeReply }) {
  const t = useTranslations("budgets.execution");
  const rest = useFormat().money(project.allocated - project.spent);
  const abandoning = replyTo("abandon", form);
  const prefix = `abandon-${project.id}`;
  return (
    <div className="two-forms">
      {project.state === "under_way" ? (
        <Form method="post" className="form">
          <ErrorSummary form={replyTo("finish", form)} />
          <input type="hidden" name="projectId" value={project.id} />
          <p>{t("finishEffect", { rest })}</p>
          <div>
            <Button small variant="quiet" name="intent" value="finish">
              {t("finish")}
            </Button>
          </div>
        </Form>
      ) : null}
      <Form method="post" className="form">
        <ErrorSummary form={abandoning} prefix={prefix} />
        <input type="hidden" name="projectId" value={project.id} />
        <input type="hidden" name="intent" value="abandon" />
        <TextArea
          form={abandoning}
          prefix={prefix}
          name="reason"
          label={t("abandonReason")}
          hint={t("abandonEffect", { rest })}
          rows={2}
          maxLength={2000}
        />
        <div>
          <Button small variant="danger">
            {t("abandon")}
          </Button>
        </div>
      </Form>
    </div>
  );
}
