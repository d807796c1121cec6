import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Bar } from "~/ui/bar";
import { Table } from "~/ui/table";
import type { Picture } from "./shown-result.server";

type Count = Extract<Picture, { kind: "consent" }>["count"];

/** The positions taken: one objection is enough to send the text back, so no bar has a line to reach. */
export function ConsentTable({ count }: { count: Count }) {
  const t = useTranslations("participation.result");
  const format = useFormat();
  const { consents, reservations, objections } = count;
  const all = consents + reservations + objections;
  const lines = [
    { position: "consent", ballots: consents },
    { position: "reservation", ballots: reservations },
    { position: "objection", ballots: objections },
  ] as const;
  return (
    <div className="with-bars">
      <Table
        caption={t("consentTable")}
        items={lines}
        itemKey={({ position }) => position}
        columns={[
          { key: "position", title: t("position"), heading: true, cell: ({ position }) => t(`positions.${position}`) },
          { key: "ballots", title: t("ballots"), number: true, cell: ({ ballots }) => format.number(ballots) },
          {
            key: "bar",
            title: <span className="sr-only">{t("picture")}</span>,
            cell: ({ position, ballots }) => (
              <Bar value={all > 0 ? ballots / all : 0} reached={position !== "objection"} />
            ),
          },
        ]}
      />
    </div>
  );
}
