import type { importRows } from "~/domain/members/import/queries.server";
import type { Problem } from "~/domain/members/import/rules/check-row";
import { type ImportField, importFields } from "~/domain/members/import/rules/columns";
import { useTranslations } from "~/i18n/speech";
import { State, type StateTone } from "~/ui/state";
import { Table } from "~/ui/table";

export type PreviewRow = Awaited<ReturnType<typeof importRows>>[number];

const tones: Record<PreviewRow["state"], StateTone> = {
  new: "good",
  changed: "open",
  unchanged: "neutral",
  invalid: "due",
};

/** Each row with its state, and beside each cell what is wrong with it or what it would replace. */
export function RowTable({ rows }: { rows: PreviewRow[] }) {
  const t = useTranslations("admin.preview");
  const columns = useTranslations("admin.import.columns");
  const shown = importFields.filter((field) => rows.some(({ cells }) => field in cells));
  return (
    <Table
      caption={t("caption")}
      captionHidden
      items={rows}
      itemKey={({ line }) => String(line)}
      columns={[
        { key: "line", title: t("line"), number: true, heading: true, cell: ({ line }) => line },
        {
          key: "state",
          title: t("stateTitle"),
          cell: ({ state }) => <State tone={tones[state]}>{t(`state.${state}`)}</State>,
        },
        ...shown.map((field) => ({
          key: field,
          title: columns(field),
          cell: (row: PreviewRow) => <Cell row={row} field={field} />,
        })),
      ]}
    />
  );
}

function Cell({ row: { cells, problems, replaced }, field }: { row: PreviewRow; field: ImportField }) {
  const t = useTranslations("admin.preview");
  const problem = problems[field] as Problem | "emailTaken" | "memberLeft" | undefined;
  const before = replaced[field];
  return (
    <>
      {cells[field]}
      {problem ? <span className="field-error block min-w-40">{t(`problems.${problem}`)}</span> : null}
      {before === undefined ? null : <span className="hint block">{t("before", { value: before || t("empty") })}</span>}
    </>
  );
}
