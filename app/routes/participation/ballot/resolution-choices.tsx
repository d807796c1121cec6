import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { RadioCards } from "~/ui/form/choice-cards";

interface ResolutionChoicesProps {
  consequences: { for?: string; against?: string };
  form: MaybeReply;
}

export function ResolutionChoices({ consequences, form }: ResolutionChoicesProps) {
  const t = useTranslations("participation.ballot");
  const choices = useTranslations("participation.choices");
  return (
    <RadioCards
      form={form}
      name="resolution"
      label={<span className="sr-only">{t("choice")}</span>}
      level="codecision"
      choices={[
        { value: "for", label: choices("for"), hint: consequences.for },
        { value: "against", label: choices("against"), hint: consequences.against },
        { value: "abstention", label: choices("abstention"), hint: t("abstentionHint") },
      ]}
    />
  );
}
