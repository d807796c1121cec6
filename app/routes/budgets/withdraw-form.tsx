import { Form } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import { type MaybeReply, replyTo } from "~/server/form-reply";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/form/error-summary";

/** Behind a fold: taking a project back is for good. */
export function WithdrawForm({ form }: { form: MaybeReply }) {
  const t = useTranslations("budgets.project");
  return (
    <details className="mt-10">
      <summary>{t("withdraw")}</summary>
      <Form method="post" className="form mt-3">
        <ErrorSummary form={replyTo("withdraw", form)} />
        <p>{t("withdrawFinal")}</p>
        <div>
          <Button name="intent" value="withdraw" variant="danger">
            {t("withdrawConfirm")}
          </Button>
        </div>
      </Form>
    </details>
  );
}
