import { exactText, shortExactText } from "~/i18n/exact";
import { useLocale, useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Table } from "~/ui/table";
import type { Seat } from "./seats";
import type { ShownResult } from "./shown-result.server";

/** Who has a seat, since which round and with how many votes; and what reserved seats changed. */
export function SeatsTable({ result }: { result: ShownResult }) {
  const t = useTranslations("participation.result.seats");
  const locale = useLocale();
  const format = useFormat();
  const { seats, passedOver, reserved } = result;
  if (seats.length === 0) return null;
  const figures = [
    { key: "round", title: t("round"), number: true, cell: ({ round }: Seat) => round && format.number(round) },
    { key: "votes", title: t("votes"), number: true, cell: ({ votes }: Seat) => votes && exactText(votes, locale) },
  ];
  return (
    <div>
      <Table
        caption={result.method === "irv" ? t("choice") : t("table")}
        items={seats.map((seat, at) => ({ ...seat, place: at + 1 }))}
        itemKey={({ id }) => id}
        columns={[
          {
            key: "name",
            title: t("name"),
            heading: true,
            cell: ({ place, title, group }) => (
              <>
                {place}. <strong>{title}</strong>
                {group ? <span className="hint"> · {group}</span> : null}
              </>
            ),
          },
          ...(result.withheld ? [] : figures),
        ]}
      />
      {reserved.map(({ group, title, seats: count }) => (
        <p key={group} className="mt-3">
          {t("reserved", {
            group: title,
            count,
            names: format.list(seats.filter((one) => one.group === title).map((one) => one.title)),
            held: seats.filter((one) => one.group === title).length,
          })}
        </p>
      ))}
      {passedOver.map(({ title, votes, round, by }) => (
        <p key={title} className="mt-3">
          {t("passedOver", {
            name: title,
            votes: shortExactText(votes, locale),
            round,
            others: format.list(
              by.map((one) => t("withVotes", { name: one.title, votes: shortExactText(one.votes, locale) })),
            ),
            groups: format.list([...new Set(by.map(({ group }) => group))]),
          })}
        </p>
      ))}
    </div>
  );
}
