import { mostOptions, type ReservedSeats, type VoteOption } from "~/domain/participation/rules/vote-rule";
import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { FieldNotes, useField } from "~/ui/form/field";
import { SelectField } from "~/ui/form/select-field";
import { changedRow, rowsToShow } from "./change-rows";
import { OptionTextField } from "./option-text-field";
import { RowButton } from "./row-button";
import { RowTitle } from "./row-title";

interface OptionRowsProps {
  form: MaybeReply;
  kind: "option" | "candidate";
  written: readonly VoteOption[];
  /** Groups to which seats are reserved: those written, and their names as the form has them now. */
  reserved?: readonly ReservedSeats[];
  groups?: readonly string[];
}

/** The lines of the ballot paper; empty ones are left out. */
export function OptionRows({ form, kind, written, reserved = [], groups = [] }: OptionRowsProps) {
  const t = useTranslations("ballots.rows");
  const { error } = useField({ name: "options", label: null, form });
  const rows = rowsToShow(form, "options", { written: Math.max(3, written.length), least: 2 });
  return (
    <fieldset className="form" id="options">
      <legend className="legend">{t(`${kind}.list`)}</legend>
      <FieldNotes id="options" hint={t(`${kind}.hint`)} error={error} />
      <ol className="form" key={`${rows}-${groups.length}`}>
        {Array.from({ length: rows }, (_, at) => (
          <li key={at} className="option-row">
            <div className={groups.length > 0 ? "reserved-line" : undefined}>
              <RowTitle
                form={form}
                name={`options[${at}].title`}
                label={t(`${kind}.title`, { number: at + 1 })}
                written={written[at]?.title}
                required={at < 2}
                focused={changedRow(form, "options", rows) === at}
              />
              {groups.length > 0 ? (
                <SelectField
                  form={form}
                  name={`options[${at}].group`}
                  label={t("group")}
                  none={t("noGroup")}
                  defaultValue={lineOf(written[at], reserved)}
                  options={groups.map((label, group) => ({ value: `${group + 1}`, label }))}
                  optional
                />
              ) : null}
            </div>
            <OptionTextField form={form} name={`options[${at}].text`} number={at + 1} written={written[at]?.text} />
            {rows > 2 ? (
              <div>
                <RowButton list="options" verb="remove" at={at}>
                  {t(`${kind}.remove`, { number: at + 1 })}
                </RowButton>
              </div>
            ) : null}
          </li>
        ))}
      </ol>
      {rows < mostOptions ? (
        <div>
          <RowButton list="options" verb="add" at={rows}>
            {t(`${kind}.add`)}
          </RowButton>
        </div>
      ) : null}
    </fieldset>
  );
}

/** The form names a group by the number of its line, from 1. */
function lineOf(option: VoteOption | undefined, reserved: readonly ReservedSeats[]): string {
  const at = reserved.findIndex(({ group }) => group === option?.group);
  return at < 0 ? "" : `${at + 1}`;
}
