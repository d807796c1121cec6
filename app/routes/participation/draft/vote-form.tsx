import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslations } from "~/i18n/speech";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { VoteFields, type VoteFieldsProps } from "./vote-fields";

/** The form of a draft, by its method. `children` are further buttons. */
export function VoteForm({ children, ...fields }: VoteFieldsProps & { children?: ReactNode }) {
  const t = useTranslations("participation.form");
  const choose = useTranslations("ballots.choose");
  const names = useTranslations("participation.methods");
  const { form, method } = fields;
  return (
    <Form method="post" className="form" key={method}>
      {/* the Enter key presses a form's first button: it must be neither of those that change the lines */}
      <button type="submit" name="intent" value="save" className="sr-only" tabIndex={-1} aria-hidden="true">
        {t("save")}
      </button>
      <ErrorSummary form={form} />
      <input type="hidden" name="method" value={method} />
      <div className="method-line">
        <p>
          {choose("chosen")} <strong>{names(method)}</strong>
        </p>
        <Button variant="quiet" small name="intent" value="method" formNoValidate>
          {choose("change")}
        </Button>
      </div>
      <VoteFields {...fields} />
      <div className="actions">
        <Button name="intent" value="save">
          {t("save")}
        </Button>
        {children}
      </div>
    </Form>
  );
}
