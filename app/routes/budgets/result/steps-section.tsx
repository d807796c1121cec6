import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Money } from "~/ui/money";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import type { ShownResult } from "./result-of.server";

/** How the rule counted, round by round: a sentence for each, and the same as a table. */
export function StepsSection({ result }: { result: ShownResult }) {
  const t = useTranslations("budgets.steps");
  const format = useFormat();
  const { steps, titles } = result;
  if (steps.length === 0) return null;
  const raised = result.endowmentCents > result.startCents;
  const money = { start: format.money(result.startCents), endowment: format.money(result.endowmentCents) };
  const completed = result.projects.filter((one) => one.completed);
  return (
    <Section title={t("title")} id="comptage">
      <div className="prose">
        <p>{t("start", { voters: result.voters, ...money })}</p>
        {raised ? <p>{t("raised", money)}</p> : null}
        <ol>
          {steps.map((step) => (
            <li key={step.bought}>
              {t("step", {
                project: titles[step.bought] ?? "",
                cost: format.money(step.costCents),
                payers: step.payers,
                paid: format.money(step.paidCents),
                others: step.others,
              })}
            </li>
          ))}
        </ol>
        {completed.length > 0 ? (
          <p>
            {t("completed", {
              count: completed.length,
              projects: completed.map(({ id }) => titles[id]).join(" · "),
              money: format.money(result.completedCents),
            })}
          </p>
        ) : null}
      </div>
      <details className="mt-6">
        <summary>{t("tableTitle")}</summary>
        <Table
          caption={t("tableCaption")}
          items={steps.map((step, at) => ({ ...step, place: at + 1 }))}
          itemKey={({ bought }) => String(bought)}
          columns={[
            { key: "place", title: t("round"), number: true, cell: ({ place }) => place },
            { key: "project", title: t("project"), heading: true, cell: ({ bought }) => titles[bought] },
            {
              key: "votes",
              title: t("effective"),
              number: true,
              cell: (step) => format.number(step.effectiveVotes, 1),
            },
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
      </details>
    </Section>
  );
}
