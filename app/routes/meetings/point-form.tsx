import { Form } from "@remix-run/react";
import type { bodiesToAsk } from "~/domain/meetings/list-points.server";
import type { ReadPoint } from "~/domain/meetings/read-point.server";
import { useLocale, useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { SelectField } from "~/ui/form/select-field";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { LevelField } from "./level-field";

interface PointFormProps {
  form: MaybeReply;
  bodies: Awaited<ReturnType<typeof bodiesToAsk>>;
  draft?: Pick<ReadPoint, "bodyId" | "title" | "text" | "level" | "language">;
  bodyId?: number;
}

const languages = [
  { value: "fr", label: "Français" },
  { value: "nl", label: "Nederlands" },
  { value: "en", label: "English" },
] as const;

/** A point in the writing: it can be kept as a draft with anything missing, and submitted once whole. */
export function PointForm({ form, bodies, draft, bodyId }: PointFormProps) {
  const t = useTranslations("meetings.pointForm");
  const locale = useLocale();
  return (
    <Form method="post" className="form">
      <ErrorSummary form={form} />
      <SelectField
        form={form}
        name="bodyId"
        label={t("body")}
        hint={t("bodyHint")}
        options={bodies.map(({ id, name, supportThreshold }) => ({
          value: String(id),
          label: t("bodyOption", { name, threshold: supportThreshold }),
        }))}
        defaultValue={String(draft?.bodyId ?? bodyId ?? bodies[0]?.id ?? "")}
      />
      <TextField
        form={form}
        name="title"
        label={t("subject")}
        hint={t("subjectHint")}
        maxLength={150}
        defaultValue={draft?.title}
      />
      <TextArea
        form={form}
        name="text"
        label={t("text")}
        hint={t("textHint")}
        maxLength={20000}
        rows={10}
        defaultValue={draft?.text}
      />
      <LevelField form={form} defaultValue={draft?.level ?? "consultation"} />
      <SelectField
        form={form}
        name="language"
        label={t("language")}
        options={languages}
        defaultValue={draft?.language ?? locale}
      />
      <div className="actions">
        <Button name="intent" value="submit">
          {t("submit")}
        </Button>
        <Button name="intent" value="save" variant="quiet" formNoValidate>
          {t("save")}
        </Button>
      </div>
      <p className="hint">{t("afterwards")}</p>
    </Form>
  );
}
