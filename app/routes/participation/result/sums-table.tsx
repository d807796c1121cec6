import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Bar } from "~/ui/bar";
import { State } from "~/ui/state";
import { Table } from "~/ui/table";
import type { SummedOption, SumsPicture } from "./sums";

/** Picture and table in one: each sum as a bar, against the one that took the last place. */
export function SumsTable({ picture }: { picture: SumsPicture }) {
  const t = useTranslations("participation.result");
  const format = useFormat();
  const { kind, options, most, line, ballots } = picture;
  const approval = kind === "approval";
  // approvals are drawn to all ballots, points to the greatest sum, as no ballot limits them together
  const scale = Math.max(approval ? ballots : most, 1);
  const share = {
    key: "share",
    title: t("shareOfBallots"),
    number: true,
    cell: ({ sum }: SummedOption) => format.percent(ballots > 0 ? sum / ballots : 0),
  };
  return (
    <div className="with-bars">
      <Table
        caption={t(`sums.${kind}`, { ballots })}
        items={options}
        itemKey={({ id }) => id}
        columns={[
          {
            key: "option",
            title: t("option"),
            heading: true,
            cell: ({ title, chosen, drawn }) => (
              <>
                {chosen ? <strong>{title}</strong> : title} {chosen ? <State tone="good">{t("chosen")}</State> : null}{" "}
                {drawn ? <State>{t("byLot")}</State> : null}
              </>
            ),
          },
          { key: "sum", title: t(`units.${kind}`), number: true, cell: ({ sum }) => format.number(sum) },
          ...(approval ? [share] : []),
          {
            key: "bar",
            title: <span className="sr-only">{t("picture")}</span>,
            cell: ({ sum, chosen }) => (
              <Bar value={sum / scale} line={line === null ? undefined : line / scale} reached={chosen} />
            ),
          },
        ]}
      />
      {line === null ? null : <p className="hint mt-2">{t("lineHelp", { line })}</p>}
    </div>
  );
}
