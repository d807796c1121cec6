import { Link } from "@remix-run/react";
import type { ProjectResult } from "~/domain/budgets/rules/result-view";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Bar } from "~/ui/bar";
import { Money } from "~/ui/money";
import { Table } from "~/ui/table";
import type { ShownResult } from "./result-of.server";

/** Where the mark of the cost stands in the bar. */
const costLine = 2 / 3;

export function ResultTable({ roundId, result }: { roundId: number; result: ShownResult }) {
  const t = useTranslations("budgets.result");
  const format = useFormat();
  const votes = {
    key: "votes",
    title: t("supports"),
    number: true,
    cell: (one: ProjectResult) => format.number(one.votes ?? 0),
  };
  const means = { key: "means", title: t("means"), cell: (one: ProjectResult) => <Means project={one} /> };
  return (
    <>
      <Table
        caption={t("caption")}
        captionHidden
        items={result.projects}
        itemKey={({ id }) => String(id)}
        columns={[
          {
            key: "funded",
            title: <span className="sr-only">{t("outcome")}</span>,
            cell: (one) => <Funded funded={one.funded} />,
          },
          {
            key: "project",
            title: t("project"),
            heading: true,
            cell: ({ id }) => <Link to={`/budgets/${roundId}/projets/${id}`}>{result.titles[id]}</Link>,
          },
          ...(result.small ? [] : [votes]),
          { key: "cost", title: t("cost"), number: true, cell: ({ costCents }) => <Money cents={costCents} /> },
          ...(result.small ? [] : [means]),
        ]}
      />
      <p className="hint mt-3">{result.small ? t("small") : t("barHint")}</p>
    </>
  );
}

function Funded({ funded }: { funded: boolean }) {
  const t = useTranslations("budgets.result");
  if (funded) return <strong className="text-codecision">{t("funded")}</strong>;
  return (
    <>
      <span aria-hidden="true">—</span>
      <span className="sr-only">{t("notFunded")}</span>
    </>
  );
}

/** What its supporters still had when it was decided, against its cost: the bar, and the same in words. */
function Means({ project }: { project: ProjectResult }) {
  const t = useTranslations("budgets.result");
  const format = useFormat();
  const { heldCents, costCents, funded, completed, missingCents, missingSupporters, votes, fundedByGreedy } = project;
  if (heldCents === null) return null;
  const missing = missingCents ? { money: format.money(missingCents), supporters: missingSupporters ?? 0 } : null;
  return (
    <div className="result-means">
      <Bar value={(heldCents / costCents) * costLine} line={costLine} reached={funded} />
      <p className="sr-only">{t("held", { held: format.money(heldCents) })}</p>
      {completed ? <p className="hint">{t("completed")}</p> : null}
      {missing ? (
        <p className="hint">{missing.supporters > 0 ? t("missing", missing) : t("missingMoney", missing)}</p>
      ) : null}
      {!funded && votes === 0 ? <p className="hint">{t("noSupport")}</p> : null}
      {!funded && fundedByGreedy ? <p className="hint">{t("greedyWould")}</p> : null}
      {funded && !fundedByGreedy ? <p className="hint">{t("greedyWouldNot")}</p> : null}
    </div>
  );
}
