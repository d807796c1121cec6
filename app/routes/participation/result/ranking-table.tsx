import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Bar } from "~/ui/bar";
import { State } from "~/ui/state";
import { Table } from "~/ui/table";
import type { DuelsPicture } from "./duels";

/** The order of the options, with the duels that each one won. */
export function RankingTable({ picture }: { picture: DuelsPicture }) {
  const t = useTranslations("participation.result");
  const format = useFormat();
  const { options, more } = picture;
  const against = options.length + more - 1;
  const best = options[0];
  return (
    <div className="with-bars">
      <p className="mb-4">
        {best?.won === against ? t("duels.beatsAll", { option: best.title, count: against }) : t("duels.beatsNotAll")}
      </p>
      <Table
        caption={t("duels.ranking")}
        items={options}
        itemKey={({ id }) => id}
        columns={[
          {
            key: "option",
            title: t("option"),
            heading: true,
            cell: ({ place, title, chosen, shared }) => (
              <>
                {place}. {chosen ? <strong>{title}</strong> : title}{" "}
                {chosen ? <State tone="good">{t("chosen")}</State> : null} {shared ? <State>{t("byLot")}</State> : null}
              </>
            ),
          },
          { key: "won", title: t("duels.won"), number: true, cell: ({ won }) => format.number(won) },
          { key: "lost", title: t("duels.lost"), number: true, cell: ({ lost }) => format.number(lost) },
          ...(options.some(({ drawn }) => drawn > 0)
            ? [
                {
                  key: "drawn",
                  title: t("duels.drawn"),
                  number: true,
                  cell: ({ drawn }: DuelsPicture["options"][number]) => format.number(drawn),
                },
              ]
            : []),
          {
            key: "bar",
            title: <span className="sr-only">{t("picture")}</span>,
            cell: ({ won, chosen }) => <Bar value={against > 0 ? won / against : 0} reached={chosen} />,
          },
        ]}
      />
      {more > 0 ? <p className="hint mt-2">{t("duels.more", { more })}</p> : null}
    </div>
  );
}
