import type { ReactNode } from "react";
import { ballotField } from "~/domain/participation/rules/ballot-fields";
import type { VoteOption } from "~/domain/participation/rules/vote-rule";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import type { MaybeReply } from "~/server/form-reply";
import { FieldNotes, useField } from "~/ui/form/field";
import { OptionText } from "./option-text";

interface RankFieldProps {
  option: VoteOption;
  note?: string;
  ranks: number;
  form?: MaybeReply;
  /** The rank as it stands, from 1, and what a choice of another one does: for those who have script. */
  held?: { rank: number | null; choose: (rank: number | null) => void };
  before?: ReactNode;
  children?: ReactNode;
}

export function RankField({ option, note, ranks, form, held, before, children }: RankFieldProps) {
  const t = useTranslations("box.paper");
  const format = useFormat();
  const { typed, error, input } = useField({ name: ballotField("rank", option.id), label: null, form, optional: true });
  const state = held
    ? {
        value: held.rank ?? "",
        onChange: ({ currentTarget }: { currentTarget: HTMLSelectElement }) =>
          held.choose(Number(currentTarget.value) || null),
      }
    : { defaultValue: typed?.[0] ?? "" };
  return (
    <>
      <div className="paper-line">
        {before}
        <label htmlFor={input.id} className="choice-label">
          {option.title}
          {note ? <span className="hint"> · {note}</span> : null}
          <span className="sr-only"> : {t("rankOf")}</span>
        </label>
        <span className="rank-tools">
          <select {...input} {...state} className="input paper-number">
            <option value="">—</option>
            {Array.from({ length: ranks }, (_, at) => (
              <option key={at} value={at + 1}>
                {format.number(at + 1)}
              </option>
            ))}
          </select>
          {children}
        </span>
      </div>
      <FieldNotes id={input.id} hint={null} error={error} />
      <OptionText option={option} />
    </>
  );
}
