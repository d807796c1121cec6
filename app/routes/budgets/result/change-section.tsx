import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Section } from "~/ui/section";
import { DecidedMoney } from "./decided-money";
import type { ShownResult } from "./result-of.server";

/** What the result gives to the people who voted, against the majority rule on the same ballots where that is another. */
export function ChangeSection({ result }: { result: ShownResult }) {
  const t = useTranslations("budgets.change");
  const names = useTranslations("budgets.comparison");
  const { isByVotes } = result;
  const decided = useTranslations("decided");
  const format = useFormat();
  const { change } = result;
  if (!change || result.voters === 0) return null;
  return (
    <Section title={t(isByVotes ? "titleAlone" : "title")} id="effet">
      <div className="two-figures">
        <p>
          <strong className="figure">{format.percent(change.without)}</strong>
          {isByVotes ? t("withoutAlone") : t("without", { greedy: format.percent(change.withoutByGreedy) })}
        </p>
        <p>
          <strong className="figure">{format.number(change.supported, 1)}</strong>
          {isByVotes ? t("supportedAlone") : t("supported", { greedy: format.number(change.supportedByGreedy, 1) })}
        </p>
      </div>
      <h3 className="mt-8 mb-2">{decided("title")}</h3>
      <DecidedMoney
        outcomes={[
          { key: "rule", title: names(`rules.${result.rule}`), cents: change.decidedCents, isMain: true },
          ...(isByVotes
            ? []
            : [{ key: "greedy", title: names("greedy"), cents: change.decidedCentsByGreedy, isMain: false }]),
        ]}
        money={format.money}
      />
    </Section>
  );
}
