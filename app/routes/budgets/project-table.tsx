import { Link } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import { Money } from "~/ui/money";
import { Table } from "~/ui/table";
import { ProjectState, type ProjectStateName } from "./round-state";

interface ListedProject {
  id: number;
  title: string;
  state: ProjectStateName;
  costCents: number;
  refusedReason: string | null;
}

export function ProjectTable({ roundId, projects }: { roundId: number; projects: readonly ListedProject[] }) {
  const t = useTranslations("budgets.projects");
  return (
    <Table
      caption={t("caption", { count: projects.length })}
      items={projects}
      itemKey={(project) => String(project.id)}
      columns={[
        {
          key: "project",
          title: t("project"),
          heading: true,
          cell: ({ id, title, refusedReason, state }) => (
            <>
              <Link to={`/budgets/${roundId}/projets/${id}`}>{title}</Link>
              {state === "refused" && refusedReason ? <p className="hint">{refusedReason}</p> : null}
            </>
          ),
        },
        { key: "state", title: t("state"), cell: ({ state }) => <ProjectState state={state} /> },
        { key: "cost", title: t("cost"), number: true, cell: ({ costCents }) => <Money cents={costCents} /> },
      ]}
    />
  );
}
