import { Link } from "@remix-run/react";
import type { ProjectResult } from "~/domain/budgets/rules/result-view";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Money } from "~/ui/money";
import { Table } from "~/ui/table";
import { ProjectMeans } from "./project-means";
import type { ShownResult } from "./result-of.server";

export function ResultTable({ roundId, result }: { roundId: number; result: ShownResult }) {
  const t = useTranslations("budgets.result");
  const format = useFormat();
  const votes = {
    key: "votes",
    title: t("supports"),
    number: true,
    cell: (one: ProjectResult) => format.number(one.votes ?? 0),
  };
  const { scoredBy } = result;
  const score = {
    key: "score",
    title: scoredBy ? t(scoredBy) : null,
    number: true,
    cell: (one: ProjectResult) => format.number(one.score ?? 0),
  };
  const withMeans = result.projects.some(({ heldCents }) => heldCents !== null);
  const means = { key: "means", title: t("means"), cell: (one: ProjectResult) => <ProjectMeans project={one} /> };
  return (
    <div className={`result-table ${withMeans ? "with-means" : ""} ${scoredBy ? "with-score" : ""}`}>
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
            // on a narrow screen the bar stands under the title and its column is hidden
            cell: (one) => (
              <>
                <Link to={`/budgets/${roundId}/projets/${one.id}`}>{result.titles[one.id]}</Link>
                <ProjectMeans project={one} />
              </>
            ),
          },
          ...(result.small ? [] : [votes]),
          ...(scoredBy ? [score] : []),
          { key: "cost", title: t("cost"), number: true, cell: ({ costCents }) => <Money cents={costCents} /> },
          ...(withMeans ? [means] : []),
        ]}
      />
      {result.small || withMeans ? <p className="hint mt-3">{result.small ? t("small") : t("barHint")}</p> : null}
    </div>
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
