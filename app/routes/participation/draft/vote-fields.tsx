import type { NamedPlace } from "~/domain/participation/form-choices.server";
import type { VoteDraft } from "~/domain/participation/forms";
import { fewestColleges, mostColleges } from "~/domain/participation/rules/college-rule";
import type { DraftMethod } from "~/domain/participation/rules/methods";
import { majorityNames, quorumNames } from "~/domain/participation/rules/settings";
import { collegeRuleOf, isElection } from "~/domain/participation/rules/vote-rule";
import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { RadioCards } from "~/ui/form/choice-cards";
import { DateTimeField } from "~/ui/form/date-time-field";
import { SelectField } from "~/ui/form/select-field";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { CollegeFields } from "./college-fields";
import { ElectionFields } from "./election-fields";

export interface VoteFieldsProps {
  form: MaybeReply;
  method: DraftMethod;
  initial: Partial<VoteDraft>;
  bodies: { id: number; name: string }[];
  places: NamedPlace[];
  colleges: { id: string; title: string }[];
}

export function VoteFields({ form, method, initial, bodies, places, colleges }: VoteFieldsProps) {
  const t = useTranslations("participation.form");
  const hints = useTranslations("ballots.choose");
  const settings = useTranslations("participation");
  const onlyBody = initial.bodyId ?? (bodies.length === 1 ? bodies[0]?.id : undefined);
  const asked = onlyBody ? places.filter(({ bodyIds }) => bodyIds.includes(onlyBody)) : places;
  const { ruled } = initial;
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
        hint={hints(`${method}.question`)}
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
      {method === "resolution" ? <Consequences form={form} initial={initial} /> : null}
      {method === "resolution" || method === "consent" ? null : (
        <ElectionFields form={form} method={method} ruled={ruled && isElection(ruled) ? ruled : undefined} />
      )}
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
      {method === "resolution" ? (
        <RadioCards
          form={form}
          name="majority"
          label={t("majority")}
          hint={t("majorityHint")}
          choices={majorityNames.map((name) => ({ value: name, label: settings(`majorities.${name}`) }))}
          defaultValue={initial.majority}
        />
      ) : null}
      {method === "resolution" && colleges.length >= fewestColleges && colleges.length <= mostColleges ? (
        <CollegeFields form={form} colleges={colleges} written={ruled ? collegeRuleOf(ruled) : null} />
      ) : null}
    </>
  );
}

function Consequences({ form, initial }: Pick<VoteFieldsProps, "form" | "initial">) {
  const t = useTranslations("participation.form");
  const field = { form, hint: t("consequenceHint"), optional: true, maxLength: 300 };
  const { consequenceFor, consequenceAgainst } = initial;
  return (
    <>
      <TextField {...field} name="consequenceFor" label={t("consequenceFor")} defaultValue={consequenceFor} />
      <TextField
        {...field}
        name="consequenceAgainst"
        label={t("consequenceAgainst")}
        defaultValue={consequenceAgainst}
      />
    </>
  );
}

function named(items: { id: number; name: string }[]) {
  return items.map(({ id, name }) => ({ value: String(id), label: name }));
}
