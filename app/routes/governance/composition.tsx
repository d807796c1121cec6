import type { BodySeat } from "~/domain/governance/read-body.server";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Bar } from "~/ui/bar";
import { Table } from "~/ui/table";

type Part = { reservedTo: string | null; places: number; held: number };

/** The body against its rule: places reserved to each category or college, and how many are held; the bar is the table. */
export function Composition({ seats }: { seats: BodySeat[] }) {
  const t = useTranslations("governance.body");
  const format = useFormat();
  const parts = partsOf(seats);
  const total = parts.reduce((sum, { places }) => sum + places, 0);
  return (
    <Table
      caption={t("compositionCaption")}
      items={parts}
      itemKey={({ reservedTo }) => reservedTo ?? ""}
      columns={[
        { key: "who", title: t("reservedTo"), heading: true, cell: ({ reservedTo }) => reservedTo ?? t("open") },
        { key: "places", title: t("places"), number: true, cell: ({ places }) => format.number(places) },
        { key: "held", title: t("held"), number: true, cell: ({ held }) => format.number(held) },
        { key: "share", title: t("share"), number: true, cell: ({ places }) => format.percent(places / total) },
        {
          key: "bar",
          title: t("filled"),
          cell: ({ held, places }) => (
            <Bar value={held / total} line={Math.min(places / total, 0.995)} reached={held >= places} />
          ),
        },
      ]}
    />
  );
}

function partsOf(seats: BodySeat[]): Part[] {
  const parts = new Map<string | null, Part>();
  for (const { reservedTo, places, holders } of seats) {
    const part = parts.get(reservedTo) ?? { reservedTo, places: 0, held: 0 };
    parts.set(reservedTo, { reservedTo, places: part.places + places, held: part.held + holders.length });
  }
  return [...parts.values()];
}
