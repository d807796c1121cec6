import type { PollFacts } from "~/domain/budgets/rules/simulation/poll";
import type { Figures } from "~/domain/budgets/rules/simulation/simulation";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Bar } from "~/ui/bar";
import { FlowLines } from "~/ui/flow-lines";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import { outcomesOf } from "./outcomes";
import type { Answered } from "./simulation-state";
import { useAmount } from "./use-amount";
import { useOutcomeTitle } from "./use-outcome-title";

interface SideBySideProps {
  facts: PollFacts;
  answered: Answered;
  ofRound: boolean;
}

/** The outcome tried beside what was, what the majority would give, and what the round's own rule would. */
export function SideBySide({ facts, answered, ofRound }: SideBySideProps) {
  const t = useTranslations("simulator.sideBySide");
  const format = useFormat();
  const { money } = useAmount(facts);
  const titleOf = useOutcomeTitle(facts, ofRound);
  const outcomes = outcomesOf(answered.answer);
  const lines: { key: string; title: string; value: (figures: Figures) => string }[] = [
    { key: "funded", title: t("funded"), value: ({ selected }) => format.number(selected.length) },
    { key: "cost", title: t("cost"), value: ({ costCents }) => money(costCents) },
    { key: "left", title: t("left"), value: ({ leftCents }) => money(leftCents) },
    { key: "without", title: t("without"), value: ({ shareWithout }) => format.percent(shareWithout, 1) },
    { key: "mean", title: t("mean"), value: ({ meanSupported }) => format.number(meanSupported, 2) },
  ];
  return (
    <Section title={t("title")} id="comparaison">
      <p className="prose mb-4">{ofRound ? t("leadRound") : t("leadFile")}</p>
      <FlowLines
        hint={t("chart")}
        lines={outcomes.map(({ name, figures }) => ({
          key: name,
          title: titleOf(name),
          picture: <Bar value={figures.shareWithout} reached={name === "tried"} />,
          figure: format.percent(figures.shareWithout, 1),
        }))}
      />
      <div className="figures-table">
        <Table
          caption={t("caption")}
          captionHidden
          items={lines}
          itemKey={({ key }) => key}
          columns={[
            {
              key: "line",
              title: <span className="sr-only">{t("figure")}</span>,
              heading: true,
              cell: ({ title }) => title,
            },
            ...outcomes.map(({ name, figures }) => ({
              key: name,
              title: titleOf(name),
              number: true,
              cell: ({ value }: (typeof lines)[number]) => value(figures),
            })),
          ]}
        />
      </div>
    </Section>
  );
}
