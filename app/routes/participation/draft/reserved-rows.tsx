import { mostReserved, type ReservedSeats } from "~/domain/participation/rules/vote-rule";
import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { FieldNotes, useField } from "~/ui/form/field";
import { TextField } from "~/ui/form/text-field";
import { changedRow } from "./change-rows";
import { RowButton } from "./row-button";
import { RowTitle } from "./row-title";

interface ReservedRowsProps {
  form: MaybeReply;
  rows: number;
  written: readonly ReservedSeats[];
}

/** Seats kept for a college, a country, a category: none unless lines are asked for. */
export function ReservedRows({ form, rows, written }: ReservedRowsProps) {
  const t = useTranslations("ballots.rows");
  const { error } = useField({ name: "reserved", label: null, form });
  return (
    <fieldset className="form" id="reserved">
      <legend className="legend">{t("reserved.list")}</legend>
      <FieldNotes id="reserved" hint={t("reserved.hint")} error={error} />
      <ol className="form" key={rows}>
        {Array.from({ length: rows }, (_, at) => (
          <li key={at} className="option-row">
            <div className="reserved-line">
              <RowTitle
                form={form}
                name={`reserved[${at}].title`}
                label={t("reserved.title", { number: at + 1 })}
                written={written[at]?.title}
                required={false}
                focused={changedRow(form, "reserved", rows) === at}
              />
              <TextField
                form={form}
                name={`reserved[${at}].seats`}
                label={t("reserved.seats")}
                type="number"
                min={1}
                max={100}
                defaultValue={written[at]?.seats}
                optional
              />
            </div>
            <div>
              <RowButton list="reserved" verb="remove" at={at}>
                {t("reserved.remove", { number: at + 1 })}
              </RowButton>
            </div>
          </li>
        ))}
      </ol>
      {rows < mostReserved ? (
        <div>
          <RowButton list="reserved" verb="add" at={rows}>
            {t("reserved.add")}
          </RowButton>
        </div>
      ) : null}
    </fieldset>
  );
}
