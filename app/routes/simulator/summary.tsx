import type { PollFacts } from "~/domain/budgets/rules/simulation/poll";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Facts } from "~/ui/facts";
import type { Answered, SimulationState } from "./simulation-state";
import { useAmount } from "./use-amount";
import { useSettled } from "./use-settled";
import { WorkLine } from "./work-line";

interface SummaryProps {
  facts: PollFacts;
  answered: Answered | null;
  words: string;
  state: SimulationState;
  stop: () => void;
}

/** What changed, in words and in four figures. Read aloud once it settles. */
export function Summary({ facts, answered, words, state, stop }: SummaryProps) {
  const t = useTranslations("simulator.summary");
  const format = useFormat();
  const { money } = useAmount(facts);
  const settled = useSettled(words);
  const tried = answered?.answer.tried;
  return (
    <section className="sheet level-codecision summary" aria-labelledby="essai-titre">
      <h2 id="essai-titre">{t("title")}</h2>
      <p className="summary-words">{answered ? words : t("none")}</p>
      {tried ? (
        <Facts
          facts={[
            [t("funded"), format.number(tried.selected.length)],
            [t("cost"), money(tried.costCents)],
            [t("left"), money(tried.leftCents)],
            [t("without"), format.percent(tried.shareWithout, 1)],
          ]}
        />
      ) : null}
      {answered?.answer.replacedByGreedy ? <p className="mt-3">{t("replaced")}</p> : null}
      <div className="scripted">
        <WorkLine state={state} stop={stop} />
      </div>
      <p role="status" className="sr-only">
        {settled}
      </p>
    </section>
  );
}
