import type { ReactNode } from "react";
import { changeText, exactText } from "~/i18n/exact";
import { useLocale, useTranslations } from "~/i18n/speech";
import { Table } from "~/ui/table";
import type { RoundRow, RoundsPicture } from "./rounds";

type Line = { key: string; head: ReactNode; cell: (at: number) => ReactNode };

/** Every figure of the rounds, with all decimals of the rule. */
export function RoundsTable({ picture }: { picture: RoundsPicture }) {
  const t = useTranslations("participation.result.rounds");
  const locale = useLocale();
  const { rows, quotas, nonTransferable, first, rounds } = picture;
  const last = first + quotas.length - 1;
  const lines: Line[] = [
    ...rows.map((row) => ({
      key: row.id,
      head: row.title,
      cell: (at: number) => <VotesCell row={row} at={at} round={first + at} />,
    })),
    { key: "none", head: t("nonTransferable"), cell: (at) => exactText(nonTransferable[at] ?? "0", locale) },
    { key: "quota", head: t("quota"), cell: (at) => exactText(quotas[at] ?? "0", locale) },
  ];
  return (
    <div className="sticky-first rounds-table">
      <Table
        caption={t("table", { first, last, rounds })}
        items={lines}
        itemKey={({ key }) => key}
        columns={[
          { key: "option", title: t("option"), heading: true, cell: ({ head }) => head },
          ...quotas.map((_, at) => ({
            key: `round-${first + at}`,
            title: t("round", { round: first + at }),
            number: true,
            cell: ({ cell }: Line) => cell(at),
          })),
        ]}
      />
    </div>
  );
}

function VotesCell({ row: { cells, fate }, at, round }: { row: RoundRow; at: number; round: number }) {
  const t = useTranslations("participation.result.rounds");
  const locale = useLocale();
  const cell = cells[at];
  if (!cell) return null;
  const { votes, change, keep } = cell;
  return (
    <>
      {exactText(votes, locale)}
      {change ? <span className="round-change">{changeText(change, locale)}</span> : null}
      {keep && Number(keep) < 1 ? (
        <span className="round-change">{t("keeps", { keep: exactText(keep, locale) })}</span>
      ) : null}
      {fate?.round === round ? <span className={`round-fate fate-${fate.kind}`}>{t(`fates.${fate.kind}`)}</span> : null}
    </>
  );
}
