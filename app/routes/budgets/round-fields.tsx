import { type RoundTerms, usualTerms } from "~/domain/budgets/rules/round-rule";
import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { DateTimeField } from "~/ui/form/date-time-field";
import { MoneyField } from "~/ui/form/money-field";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { PaperFields } from "./terms/paper-fields";
import { RuleFields } from "./terms/rule-fields";

interface RoundFieldsProps {
  form: MaybeReply;
  round?: {
    title: string;
    charter: string;
    criteria: string;
    envelopeCents: number;
    ideasUntil: Date;
    voteOpensAt: Date;
    voteClosesAt: Date;
  } & RoundTerms;
}

/** What is announced before ideas open, and does not change after. */
export function RoundFields({ form, round }: RoundFieldsProps) {
  const t = useTranslations("budgets.roundForm");
  const { rule, paper } = round ?? usualTerms;
  return (
    <>
      <TextField
        form={form}
        name="title"
        label={t("title")}
        hint={t("titleHint")}
        maxLength={150}
        defaultValue={round?.title}
      />
      <MoneyField
        form={form}
        name="envelopeCents"
        label={t("envelope")}
        hint={t("moneyHint")}
        defaultCents={round?.envelopeCents}
      />
      <TextArea
        form={form}
        name="charter"
        label={t("charter")}
        hint={t("charterHint")}
        maxLength={20000}
        defaultValue={round?.charter}
      />
      <TextArea
        form={form}
        name="criteria"
        label={t("criteria")}
        hint={t("criteriaHint")}
        maxLength={20000}
        defaultValue={round?.criteria}
      />
      <DateTimeField form={form} name="ideasUntil" label={t("ideasUntil")} defaultValue={round?.ideasUntil} />
      <DateTimeField form={form} name="voteOpensAt" label={t("voteOpensAt")} defaultValue={round?.voteOpensAt} />
      <DateTimeField form={form} name="voteClosesAt" label={t("voteClosesAt")} defaultValue={round?.voteClosesAt} />
      <PaperFields form={form} paper={paper} />
      <RuleFields form={form} rule={rule} paper={paper} />
    </>
  );
}
