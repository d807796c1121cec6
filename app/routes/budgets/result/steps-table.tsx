import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Money } from "~/ui/money";
import { Table } from "~/ui/table";
import type { ShownResult } from "./result-of.server";

/** The rounds of Equal Shares, a line each: the payments add up to each cost. */
export function StepsTable({ steps, titles }: Pick<ShownResult, "steps" | "titles">) {
  const t = useTranslations("budgets.steps");
  const format = useFormat();
  return (
    <Table
      caption={t("tableCaption")}
      items={steps.map((step, at) => ({ ...step, place: at + 1 }))}
      itemKey={({ bought }) => String(bought)}
      columns={[
        { key: "place", title: t("round"), number: true, cell: ({ place }) => place },
        { key: "project", title: t("project"), heading: true, cell: ({ bought }) => titles[bought] },
        { key: "votes", title: t("effective"), number: true, cell: (step) => format.number(step.effectiveVotes, 1) },
        { key: "paid", title: t("paid"), number: true, cell: ({ paidCents }) => <Money cents={paidCents} /> },
        { key: "payers", title: t("payers"), number: true, cell: (step) => format.number(step.payers) },
        { key: "others", title: t("others"), number: true, cell: (step) => format.number(step.others) },
        {
          key: "sum",
          title: t("sum"),
          number: true,
          cell: ({ paymentsSumCents }) => <Money cents={paymentsSumCents} />,
        },
      ]}
    />
  );
}
