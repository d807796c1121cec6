import { useTranslations } from "~/i18n/speech";
import { Money } from "~/ui/money";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import type { ShownResult } from "./result-of.server";

/** The envelope to the cent: what each project got, what is left. */
export function MoneySection({ result }: { result: ShownResult }) {
  const t = useTranslations("budgets.money");
  const funded = result.projects.filter((one) => one.funded);
  const lines = [
    ...funded.map(({ id, costCents }) => ({ key: String(id), label: result.titles[id] ?? "", cents: costCents })),
    { key: "sum", label: t("allocated"), cents: result.costCents },
    { key: "left", label: t("left"), cents: result.leftCents },
    { key: "envelope", label: t("envelope"), cents: result.envelopeCents },
  ];
  return (
    <Section title={t("title")} id="argent">
      <Table
        caption={t("caption")}
        captionHidden
        items={lines}
        itemKey={({ key }) => key}
        columns={[
          {
            key: "label",
            title: t("line"),
            heading: true,
            cell: ({ key, label }) => (/^\d+$/.test(key) ? label : <strong>{label}</strong>),
          },
          { key: "cents", title: t("amount"), number: true, cell: ({ cents }) => <Money cents={cents} /> },
        ]}
      />
    </Section>
  );
}
