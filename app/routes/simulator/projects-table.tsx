import { Link } from "@remix-run/react";
import type { PollFacts, PollProject } from "~/domain/budgets/rules/simulation/poll";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Bar } from "~/ui/bar";
import { State } from "~/ui/state";
import { Table } from "~/ui/table";
import type { Answered } from "./simulation-state";
import { useAmount } from "./use-amount";

interface ProjectsTableProps {
  facts: PollFacts;
  answered: Answered | null;
  /** Left out when the form was filled in. */
  dropped: readonly string[];
  /** Where a project of the round is described. */
  projectsAt: string | null;
}

/** Every project, in an order that never changes under the hand: really funded first, then by supports. */
export function ProjectsTable({ facts, answered, dropped, projectsAt }: ProjectsTableProps) {
  const t = useTranslations("simulator.projects");
  const format = useFormat();
  const { money } = useAmount(facts);
  const real = answered?.answer.real.selected;
  const projects = inOrder(facts.projects, real);
  const most = Math.max(1, ...facts.projects.map(({ votes }) => votes));
  const tried = new Set(answered?.answer.tried.selected);
  const out = new Set(answered?.question.dropped);
  const before = new Set(real);
  return (
    <div className="tried-table">
      <Table
        caption={t("caption")}
        captionHidden
        items={projects}
        itemKey={({ id }) => id}
        columns={[
          {
            key: "drop",
            title: t("drop"),
            cell: ({ id, title }) => (
              <label className="check drop">
                <input type="checkbox" name="sans" value={id} defaultChecked={dropped.includes(id)} />
                <span className="sr-only">{t("dropOne", { title })}</span>
              </label>
            ),
          },
          {
            key: "outcome",
            title: <span className="sr-only">{t("outcome")}</span>,
            cell: ({ id }) =>
              answered ? <Outcome funded={tried.has(id)} before={before.has(id)} out={out.has(id)} /> : null,
          },
          {
            key: "project",
            title: t("project"),
            heading: true,
            // on a narrow screen the outcome stands under the title and its column is hidden
            cell: ({ id, title }) => (
              <>
                {projectsAt ? <Link to={`${projectsAt}/${id}`}>{title}</Link> : title}
                {answered ? <Outcome funded={tried.has(id)} before={before.has(id)} out={out.has(id)} /> : null}
              </>
            ),
          },
          {
            key: "votes",
            title: t("supports"),
            cell: ({ id, votes }) => (
              <div className="supports">
                <span>{format.number(votes)}</span>
                <Bar value={votes / most} reached={tried.has(id)} />
              </div>
            ),
          },
          { key: "cost", title: t("cost"), number: true, cell: ({ costCents }) => money(costCents) },
        ]}
      />
    </div>
  );
}

function Outcome({ funded, before, out }: { funded: boolean; before: boolean; out: boolean }) {
  const t = useTranslations("simulator.projects");
  if (out) return <span className="outcome hint">{t("dropped")}</span>;
  return (
    <span className="outcome">
      {funded ? (
        <strong className="text-codecision">{t("funded")}</strong>
      ) : (
        <>
          <span aria-hidden="true">—</span>
          <span className="sr-only">{t("notFunded")}</span>
        </>
      )}
      {funded && !before ? <State tone="good">{t("gained")}</State> : null}
      {!funded && before ? <State>{t("lost")}</State> : null}
    </span>
  );
}

function inOrder(projects: readonly PollProject[], real: readonly string[] = []): PollProject[] {
  const place = new Map(real.map((id, at) => [id, at]));
  const placeOf = ({ id }: PollProject) => place.get(id) ?? Number.POSITIVE_INFINITY;
  return projects.toSorted((a, b) => {
    const [p, q] = [placeOf(a), placeOf(b)];
    return p === q ? b.votes - a.votes : p - q;
  });
}
