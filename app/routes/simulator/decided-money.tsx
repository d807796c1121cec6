import type { PollFacts } from "~/domain/budgets/rules/simulation/poll";
import { useTranslations } from "~/i18n/speech";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import { type NamedOutcome, outcomesOf } from "./outcomes";
import type { Answered } from "./simulation-state";
import { useAmount } from "./use-amount";
import { useOutcomeTitle } from "./use-outcome-title";

interface DecidedMoneyProps {
  facts: PollFacts;
  answered: Answered;
  ofRound: boolean;
}

const ranks = ["least", "quarter", "middle", "threeQuarters", "most"] as const;

/** How the money is spread over those who voted: half of them between the ends of the box. */
export function DecidedMoney({ facts, answered, ofRound }: DecidedMoneyProps) {
  const t = useTranslations("simulator.decided");
  const { money } = useAmount(facts);
  const titleOf = useOutcomeTitle(facts, ofRound);
  const outcomes = outcomesOf(answered.answer);
  const most = Math.max(1, ...outcomes.flatMap(({ figures }) => figures.decidedCents));
  return (
    <Section title={t("title")} id="repartition">
      <p className="prose mb-4">{t("lead")}</p>
      <div className="flow" aria-hidden="true">
        {outcomes.map(({ name, figures }) => (
          <div key={name} className="flow-line">
            <span>{titleOf(name)}</span>
            <Spread cents={figures.decidedCents} most={most} tried={name === "tried"} />
            <span>{money(figures.decidedCents[2] ?? 0)}</span>
          </div>
        ))}
      </div>
      <div className="figures-table">
        <Table
          caption={t("caption")}
          captionHidden
          items={outcomes}
          itemKey={({ name }) => name}
          columns={[
            {
              key: "outcome",
              title: <span className="sr-only">{t("outcome")}</span>,
              heading: true,
              cell: ({ name }) => titleOf(name),
            },
            ...ranks.map((rank, at) => ({
              key: rank,
              title: t(rank),
              number: true,
              cell: ({ figures }: NamedOutcome) => money(figures.decidedCents[at] ?? 0),
            })),
          ]}
        />
      </div>
    </Section>
  );
}

function Spread({ cents, most, tried }: { cents: readonly number[]; most: number; tried: boolean }) {
  const [least = 0, quarter = 0, middle = 0, threeQuarters = 0, top = 0] = cents.map((one) => (one / most) * 100);
  return (
    <svg className="bar" aria-hidden="true">
      <rect className="bar-ground" x={`${least}%`} y="12" width={`${Math.max(0.4, top - least)}%`} height="3" />
      <rect
        className={tried ? "bar-reached" : "bar-fill"}
        x={`${quarter}%`}
        y="3"
        width={`${Math.max(0.4, threeQuarters - quarter)}%`}
        height="20"
      />
      <rect className="bar-line" x={`${middle}%`} width="3" height="26" />
    </svg>
  );
}
