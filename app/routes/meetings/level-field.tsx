import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { RadioCards } from "~/ui/form/choice-cards";
import type { Level } from "~/ui/level-sign";

const levels: readonly Level[] = ["information", "consultation", "concertation", "codecision"];

/** What is asked of the body, and what it then owes. */
export function LevelField({
  form,
  prefix,
  defaultValue,
}: {
  form: MaybeReply;
  prefix?: string;
  defaultValue?: Level;
}) {
  const t = useTranslations("meetings.levelField");
  const names = useTranslations("shell.levels");
  return (
    <RadioCards
      form={form}
      prefix={prefix}
      name="level"
      label={t("label")}
      choices={levels.map((value) => ({ value, label: names(value), hint: t(value) }))}
      defaultValue={defaultValue}
    />
  );
}
