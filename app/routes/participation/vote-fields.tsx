import type { NamedPlace } from "~/domain/participation/form-choices.server";
import type { VoteDraft } from "~/domain/participation/forms";
import { majorityNames, quorumNames } from "~/domain/participation/rules/settings";
import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { RadioCards } from "~/ui/form/choice-cards";
import { DateTimeField } from "~/ui/form/date-time-field";
import { SelectField } from "~/ui/form/select-field";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";

interface VoteFieldsProps {
  form: MaybeReply;
  initial: Partial<VoteDraft>;
  bodies: { id: number; name: string }[];
  places: NamedPlace[];
}

export function VoteFields({ form, initial, bodies, places }: VoteFieldsProps) {
  const t = useTranslations("participation.form");
  const settings = useTranslations("participation");
  const onlyBody = initial.bodyId ?? (bodies.length === 1 ? bodies[0]?.id : undefined);
  const asked = onlyBody ? places.filter(({ bodyIds }) => bodyIds.includes(onlyBody)) : places;
  return (
    <>
      {initial.agendaItemId ? <input type="hidden" name="agendaItemId" value={initial.agendaItemId} /> : null}
      {onlyBody ? (
        <input type="hidden" name="bodyId" value={onlyBody} />
      ) : (
        <SelectField form={form} name="bodyId" label={t("body")} none={t("choose")} options={named(bodies)} />
      )}
      <TextField
        form={form}
        name="question"
        label={t("question")}
        hint={t("questionHint")}
        maxLength={150}
        defaultValue={initial.question}
      />
      <TextArea
        form={form}
        name="explanation"
        label={t("explanation")}
        hint={t("explanationHint")}
        optional
        maxLength={20_000}
        defaultValue={initial.explanation}
      />
      <TextField
        form={form}
        name="consequenceFor"
        label={t("consequenceFor")}
        hint={t("consequenceHint")}
        optional
        maxLength={300}
        defaultValue={initial.consequenceFor}
      />
      <TextField
        form={form}
        name="consequenceAgainst"
        label={t("consequenceAgainst")}
        hint={t("consequenceHint")}
        optional
        maxLength={300}
        defaultValue={initial.consequenceAgainst}
      />
      <SelectField
        form={form}
        name="placeId"
        label={t("place")}
        hint={t("placeHint")}
        options={named(asked.map((one) => ({ ...one, name: `${"— ".repeat(one.depth)}${one.name}` })))}
        defaultValue={initial.placeId ? String(initial.placeId) : undefined}
      />
      <DateTimeField
        form={form}
        name="opensAt"
        label={t("opensAt")}
        hint={t("opensAtHint")}
        defaultValue={initial.opensAt}
      />
      <DateTimeField form={form} name="closesAt" label={t("closesAt")} defaultValue={initial.closesAt} />
      <SelectField
        form={form}
        name="quorum"
        label={t("quorum")}
        hint={t("quorumHint")}
        options={quorumNames.map((name) => ({ value: name, label: settings(`quorums.${name}`) }))}
        defaultValue={initial.quorum}
      />
      <RadioCards
        form={form}
        name="majority"
        label={t("majority")}
        hint={t("majorityHint")}
        choices={majorityNames.map((name) => ({ value: name, label: settings(`majorities.${name}`) }))}
        defaultValue={initial.majority}
      />
    </>
  );
}

function named(items: { id: number; name: string }[]) {
  return items.map(({ id, name }) => ({ value: String(id), label: name }));
}
