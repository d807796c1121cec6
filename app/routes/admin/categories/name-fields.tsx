import { type Language, languages, type Name } from "~/domain/members/register/rules/names";
import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { TextField } from "~/ui/form/text-field";

interface NameFieldsProps {
  form: MaybeReply;
  /** The cooperative's language, whose name is asked for first. */
  own: Language;
  name: Name | undefined;
}

export function NameFields({ form, own, name }: NameFieldsProps) {
  const t = useTranslations("admin.named");
  // a name that only stands for French was never typed there
  const typed = name && own !== "fr" && name.fr === name[own] ? { ...name, fr: undefined } : name;
  return [own, ...languages.filter((language) => language !== own)].map((language) => (
    <TextField
      key={language}
      form={form}
      name={language}
      label={t(language)}
      hint={language === own ? undefined : t("otherHint")}
      maxLength={100}
      defaultValue={typed?.[language]}
      optional={language !== own}
    />
  ));
}
