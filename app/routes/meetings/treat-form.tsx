import { Form } from "@remix-run/react";
import { outcomesOfKind } from "~/domain/meetings/rules/outcomes";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import type { MaybeReply } from "~/server/form-reply";
import { Button } from "~/ui/button";
import { RadioCards } from "~/ui/form/choice-cards";
import { ErrorSummary } from "~/ui/form/error-summary";
import { SelectField } from "~/ui/form/select-field";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import type { Sitting } from "./read-sitting.server";

interface TreatFormProps extends Pick<Sitting, "later" | "seated"> {
  item: Sitting["items"][number];
  form: MaybeReply;
}

export function TreatForm({ item, later, seated, form }: TreatFormProps) {
  const t = useTranslations("meetings.treat");
  const outcomes = useTranslations("meetings.item.outcomes");
  const format = useFormat();
  const prefix = `item-${item.id}`;
  const followUp = item.followUps[0];
  return (
    <Form method="post" className="form mt-4" preventScrollReset>
      <ErrorSummary form={form} prefix={prefix} />
      <input type="hidden" name="intent" value="treat" />
      <input type="hidden" name="itemId" value={item.id} />
      <RadioCards
        form={form}
        prefix={prefix}
        name="outcome"
        label={t("outcome")}
        choices={outcomesOfKind[item.kind].map((value) => ({ value, label: outcomes(value) }))}
        defaultValue={item.outcome ?? undefined}
      />
      <TextArea
        form={form}
        prefix={prefix}
        name="outcomeText"
        label={t("text")}
        hint={t("textHint")}
        maxLength={20000}
        rows={4}
        defaultValue={item.outcomeText ?? undefined}
      />
      <SelectField
        form={form}
        prefix={prefix}
        name="adjournedToMeetingId"
        label={t("adjournedTo")}
        hint={later.length === 0 ? t("noLater") : t("adjournedHint")}
        none={t("nowhere")}
        options={later.map(({ id, title, startsAt }) => ({
          value: String(id),
          label: `${title}, ${format.day(startsAt, { weekday: false })}`,
        }))}
        defaultValue={item.adjournedToMeetingId ? String(item.adjournedToMeetingId) : ""}
        optional
      />
      <TextField
        form={form}
        prefix={prefix}
        name="followUpText"
        label={t("followUp")}
        hint={t("followUpHint")}
        maxLength={2000}
        defaultValue={followUp?.text}
        optional
      />
      <TextField
        form={form}
        prefix={prefix}
        name="followUpDueOn"
        type="date"
        label={t("dueOn")}
        defaultValue={followUp?.dueOn}
        narrow
        optional
      />
      <SelectField
        form={form}
        prefix={prefix}
        name="followUpOwnerId"
        label={t("owner")}
        none={t("nobody")}
        options={seated.map(({ id, firstName, lastName }) => ({
          value: String(id),
          label: `${firstName} ${lastName}`,
        }))}
        defaultValue={followUp?.ownerId ? String(followUp.ownerId) : ""}
        optional
      />
      <div className="actions">
        <Button>{item.outcome ? t("correct") : t("record")}</Button>
      </div>
    </Form>
  );
}
