import { longestReason } from "~/domain/participation/rules/choices";
import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { RadioCards } from "~/ui/form/choice-cards";
import { TextArea } from "~/ui/form/text-area";

const positions = ["consent", "reservation", "objection"] as const;

/** The reason is asked of everybody and due for an objection alone: the server says so, with or without script. */
export function ConsentChoices({ form }: { form: MaybeReply }) {
  const t = useTranslations("ballots.consent");
  const ballot = useTranslations("participation.ballot");
  return (
    <>
      <RadioCards
        form={form}
        name="position"
        label={<span className="sr-only">{ballot("choice")}</span>}
        level="codecision"
        choices={positions.map((value) => ({ value, label: t(value), hint: t(`${value}Hint`) }))}
      />
      <TextArea
        form={form}
        name="reason"
        label={t("reason")}
        hint={t("reasonHint")}
        rows={4}
        maxLength={longestReason}
        optional
      />
    </>
  );
}
