import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Money } from "~/ui/money";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import type { ShownResult } from "./result-of.server";

/** The majority rule on the same ballots, project by project. */
export function ComparisonSection({ result }: { result: ShownResult }) {
  const t = useTranslations("budgets.comparison");
  const format = useFormat();
  const { change, account, replacedByGreedy } = result;
  if (result.isByVotes) return null;
  const byGreedy = new Set(result.greedy.selected);
  const isSame = result.projects.every(({ id, funded }) => funded === byGreedy.has(id));
  const costs = { rule: format.money(result.costCents), greedy: format.money(result.greedy.costCents) };
  return (
    <Section title={t("title")} id="comparaison">
      <div className="prose mb-4">
        <p>{t("lead", costs)}</p>
        {change && isSame ? <p>{t(replacedByGreedy ? "replaced" : "same")}</p> : null}
        {change && !isSame ? (
          <p>
            {t("only", { count: change.only.projects, votes: change.only.votes })}{" "}
            {t("onlyByGreedy", { count: change.onlyByGreedy.projects, votes: change.onlyByGreedy.votes })}
          </p>
        ) : null}
        {account && !isSame ? <p>{account.preferences.join(" ")}</p> : null}
      </div>
      <Table
        caption={t("caption")}
        captionHidden
        items={result.projects}
        itemKey={({ id }) => String(id)}
        columns={[
          { key: "project", title: t("project"), heading: true, cell: ({ id }) => result.titles[id] },
          { key: "cost", title: t("cost"), number: true, cell: ({ costCents }) => <Money cents={costCents} /> },
          { key: "rule", title: t(`rules.${result.rule}`), cell: ({ funded }) => (funded ? t("yes") : t("no")) },
          { key: "greedy", title: t("greedy"), cell: ({ id }) => (byGreedy.has(id) ? t("yes") : t("no")) },
        ]}
      />
    </Section>
  );
}
