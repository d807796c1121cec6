import { useTranslations } from "~/i18n/speech";
import { Table } from "~/ui/table";
import type { Lot } from "./words.server";

/** The public lot as anyone redraws it: the seed, and each option with the number and fingerprint that place it. */
export function LotTable({ lot: { seed, drawn } }: { lot: Lot }) {
  const t = useTranslations("participation.result.lot");
  return (
    <details className="mt-4">
      <summary>{t("title")}</summary>
      <p className="mb-3">
        {t("seed")} <code className="break-all">{seed}</code>
      </p>
      <Table
        caption={t("table")}
        items={drawn}
        itemKey={({ id }) => id}
        columns={[
          { key: "option", title: t("option"), heading: true, cell: ({ title }) => title },
          { key: "number", title: t("number"), number: true, cell: ({ id }) => id },
          { key: "digest", title: t("digest"), cell: ({ digest }) => <code>{digest.slice(0, 16)}…</code> },
        ]}
      />
    </details>
  );
}
