import { Form } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { SelectField } from "~/ui/form/select-field";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { LevelField } from "./level-field";
import type { Preparing } from "./read-preparation.server";

const kinds = ["information", "discussion", "decision", "election"] as const;
const visibilities = ["members", "public", "closed_session"] as const;

/** An item of the body's own. */
export function ItemForm({ form, people }: { form: MaybeReply; people: Preparing["people"] }) {
  const t = useTranslations("meetings");
  const prefix = "item";
  return (
    <Form method="post" className="form">
      <ErrorSummary form={form} prefix={prefix} />
      <input type="hidden" name="intent" value="add" />
      <TextField form={form} prefix={prefix} name="title" label={t("itemForm.title")} maxLength={150} />
      <SelectField
        form={form}
        prefix={prefix}
        name="kind"
        label={t("itemForm.kind")}
        hint={t("itemForm.kindHint")}
        options={kinds.map((value) => ({ value, label: t(`item.kinds.${value}`) }))}
        defaultValue="discussion"
      />
      <LevelField form={form} prefix={prefix} defaultValue="information" />
      <TextField
        form={form}
        prefix={prefix}
        name="minutesForeseen"
        type="number"
        label={t("itemForm.minutes")}
        min={1}
        max={600}
        defaultValue={15}
        narrow
      />
      <SelectField
        form={form}
        prefix={prefix}
        name="presenterId"
        label={t("itemForm.presenter")}
        none={t("itemForm.nobody")}
        options={people.map(({ id, firstName, lastName }) => ({
          value: String(id),
          label: `${firstName} ${lastName}`,
        }))}
        optional
      />
      <SelectField
        form={form}
        prefix={prefix}
        name="visibility"
        label={t("itemForm.visibility")}
        options={visibilities.map((value) => ({ value, label: t(`itemForm.visibilities.${value}`) }))}
        defaultValue="members"
      />
      <TextArea
        form={form}
        prefix={prefix}
        name="description"
        label={t("itemForm.description")}
        maxLength={20000}
        rows={4}
        optional
      />
      <div className="actions">
        <Button variant="quiet">{t("itemForm.add")}</Button>
      </div>
    </Form>
  );
}
