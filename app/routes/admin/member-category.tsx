import { Form } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { SelectField } from "~/ui/form/select-field";

interface MemberCategoryProps {
  form: MaybeReply;
  categories: readonly { id: number; name: string }[];
  categoryId: number;
}

export function MemberCategory({ form, categories, categoryId }: MemberCategoryProps) {
  const t = useTranslations("admin.member");
  return (
    <Form method="post" className="form">
      <ErrorSummary form={form} />
      <SelectField
        form={form}
        name="categoryId"
        label={t("category")}
        hint={t("categoryHint")}
        options={categories.map(({ id, name }) => ({ value: String(id), label: name }))}
        defaultValue={String(categoryId)}
      />
      <div className="actions">
        <Button variant="quiet" name="intent" value="category">
          {t("changeCategory")}
        </Button>
      </div>
    </Form>
  );
}
