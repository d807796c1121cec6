import { Form } from "@remix-run/react";
import { type DirectoryField, directoryFields } from "~/domain/members/rules/directory-fields";
import { type Locale, locales } from "~/i18n/locales";
import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { Button } from "~/ui/button";
import { CheckboxCards } from "~/ui/form/choice-cards";
import { ErrorSummary } from "~/ui/form/error-summary";
import { SelectField } from "~/ui/form/select-field";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";

const languageNames: Record<Locale, string> = { fr: "Français", nl: "Nederlands", en: "English" };

type Account = { language: Locale; phone: string | null; presentation: string | null; shownFields: string[] };

export function ProfileForm({ account, form }: { account: Account; form: MaybeReply }) {
  const t = useTranslations("account.me");
  const choice = (field: DirectoryField) => ({
    value: field,
    label: t(`fields.${field}`),
    hint: t(`fieldHints.${field}`),
  });
  return (
    <Form method="post" className="form" reloadDocument>
      <ErrorSummary form={form} />
      <SelectField
        form={form}
        name="language"
        label={t("language")}
        hint={t("languageHint")}
        defaultValue={account.language}
        options={locales.map((locale) => ({ value: locale, label: languageNames[locale] }))}
      />
      <TextField
        form={form}
        name="phone"
        type="tel"
        label={t("fields.phone")}
        autoComplete="tel"
        maxLength={30}
        defaultValue={account.phone ?? ""}
        optional
      />
      <TextArea
        form={form}
        name="presentation"
        label={t("fields.presentation")}
        hint={t("presentationHint")}
        maxLength={2000}
        defaultValue={account.presentation ?? ""}
        optional
      />
      <CheckboxCards
        form={form}
        name="shownFields"
        label={t("shown")}
        hint={t("shownHint")}
        defaultValue={account.shownFields}
        choices={directoryFields.map(choice)}
      />
      <div className="actions">
        <Button>{t("save")}</Button>
      </div>
    </Form>
  );
}
