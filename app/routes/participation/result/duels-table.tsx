import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Table } from "~/ui/table";
import type { Duel, DuelsPicture } from "./duels";

/** Every option against every other: a line wins where more ballots put it first. */
export function DuelsTable({ picture }: { picture: DuelsPicture }) {
  const t = useTranslations("participation.result.duels");
  const { options } = picture;
  return (
    <div className="sticky-first duels">
      <Table
        caption={t("table")}
        items={options}
        itemKey={({ id }) => id}
        columns={[
          { key: "option", title: t("against"), heading: true, cell: ({ title }) => title },
          ...options.map((other, at) => ({
            key: other.id,
            title: other.title,
            number: true,
            cell: ({ duels }: DuelsPicture["options"][number]) => <DuelCell duel={duels[at] ?? null} />,
          })),
        ]}
      />
      <p className="hint mt-2">{t("tableHelp")}</p>
    </div>
  );
}

function DuelCell({ duel }: { duel: Duel | null }) {
  const t = useTranslations("participation.result.duels");
  const { number } = useFormat();
  if (!duel) return <span aria-hidden="true">—</span>;
  const { own, theirs } = duel;
  const figures = `${number(own)} – ${number(theirs)}`;
  if (own > theirs)
    return (
      <strong className="duel-won">
        {figures} <span aria-hidden="true">✓</span>
        <span className="sr-only">{t("wins")}</span>
      </strong>
    );
  return own === theirs ? (
    <>
      {figures} <span aria-hidden="true">=</span>
      <span className="sr-only">{t("draws")}</span>
    </>
  ) : (
    <span className="text-soft">{figures}</span>
  );
}
