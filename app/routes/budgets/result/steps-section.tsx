import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Section } from "~/ui/section";
import { AccountParts } from "./account-parts";
import type { ShownResult } from "./result-of.server";
import { StepsTable } from "./steps-table";

/** How the rule counted: a sentence for each round, the same as a table, then every step for who wants to follow. */
export function StepsSection({ result }: { result: ShownResult }) {
  const t = useTranslations("budgets.steps");
  const { steps, titles, account } = result;
  if (!account) return null;
  return (
    <Section title={t("title")} id="comptage">
      {steps.length > 0 ? (
        <>
          <StepSentences result={result} />
          <details className="mt-6">
            <summary>{t("tableTitle")}</summary>
            <StepsTable steps={steps} titles={titles} />
          </details>
          <h3 className="mt-8 mb-2">{t("wholeTitle")}</h3>
        </>
      ) : null}
      <AccountParts parts={account.counting} openUpTo={steps.length > 0 ? 0 : 1} />
    </Section>
  );
}

function StepSentences({ result }: { result: ShownResult }) {
  const t = useTranslations("budgets.steps");
  const format = useFormat();
  const { steps, titles } = result;
  const raised = result.endowmentCents > result.startCents;
  const money = { start: format.money(result.startCents), endowment: format.money(result.endowmentCents) };
  const completed = result.projects.filter((one) => one.completed);
  return (
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
  );
}
