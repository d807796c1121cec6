import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { Button } from "~/ui/button";
import { MoneyField } from "~/ui/form/money-field";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";

export const mostLines = 20;

interface ProjectFieldsProps {
  form: MaybeReply;
  lines: number;
  language: string;
  project?: { title: string; text: string; costs: readonly { label: string; amountCents: number }[] };
}

/** A project and its costs, line by line; empty lines are left out. */
export function ProjectFields({ form, lines, language, project }: ProjectFieldsProps) {
  const t = useTranslations("budgets.projectForm");
  return (
    <>
      <input type="hidden" name="language" value={language} />
      <TextField
        form={form}
        name="title"
        label={t("title")}
        hint={t("titleHint")}
        maxLength={150}
        defaultValue={project?.title}
      />
      <TextArea
        form={form}
        name="text"
        label={t("text")}
        hint={t("textHint")}
        maxLength={20000}
        defaultValue={project?.text}
      />
      <fieldset className="form" id="costs">
        <legend className="font-semibold">{t("costs")}</legend>
        <p className="hint">{t("costsHint")}</p>
        {Array.from({ length: lines }, (_, at) => (
          <div key={at} className="cost-line">
            <TextField
              form={form}
              name={`costs[${at}].label`}
              label={t("lineLabel", { number: at + 1 })}
              maxLength={150}
              defaultValue={project?.costs[at]?.label}
              optional={at > 0}
            />
            <MoneyField
              form={form}
              name={`costs[${at}].amount`}
              label={t("lineAmount")}
              defaultCents={project?.costs[at]?.amountCents}
              optional={at > 0}
            />
          </div>
        ))}
        {lines < mostLines ? (
          <div>
            <Button variant="quiet" small name="intent" value="more" formNoValidate>
              {t("moreLines")}
            </Button>
          </div>
        ) : null}
      </fieldset>
    </>
  );
}
