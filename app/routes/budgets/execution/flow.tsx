import { useTranslations } from "~/i18n/speech";
import { Money } from "~/ui/money";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import { ProjectState } from "../round-state";
import type { MoneyFlow } from "./flow-of";

/** From the envelope to the receipts: a picture, and its table. */
export function Flow({ flow }: { flow: MoneyFlow }) {
  const t = useTranslations("budgets.execution");
  const { totals } = flow;
  const whole = { ...totals, id: 0, title: t("whole"), state: null };
  return (
    <Section title={t("flow")} id="argent">
      <div aria-hidden="true" className="flow">
        <FlowLine
          title={t("envelope")}
          cents={totals.envelope}
          parts={[["flow-allocated", totals.allocated]]}
          of={totals.envelope}
        />
        {flow.projects.map((project) => (
          <FlowLine
            key={project.id}
            title={project.title}
            cents={project.allocated}
            parts={[
              ["flow-spent", project.spent],
              ["flow-committed", project.committed - project.spent],
              ["flow-allocated", project.allocated - project.committed],
            ]}
            of={totals.envelope}
          />
        ))}
        <p className="flow-legend">
          <span className="flow-key flow-spent" /> {t("keySpent")} <span className="flow-key flow-committed" />{" "}
          {t("keyCommitted")} <span className="flow-key flow-allocated" /> {t("keyAllocated")}
        </p>
      </div>
      <Table
        caption={t("caption")}
        items={[...flow.projects, whole]}
        itemKey={({ id }) => String(id)}
        columns={[
          { key: "title", title: t("project"), heading: true, cell: ({ title }) => title },
          { key: "state", title: t("state"), cell: ({ state }) => (state ? <ProjectState state={state} /> : null) },
          { key: "allocated", title: t("allocated"), number: true, cell: (one) => <Money cents={one.allocated} /> },
          { key: "committed", title: t("committed"), number: true, cell: (one) => <Money cents={one.committed} /> },
          { key: "spent", title: t("spent"), number: true, cell: (one) => <Money cents={one.spent} /> },
        ]}
      />
      <p className="mt-4">
        {t.rich("left", { left: () => <Money cents={flow.left} />, envelope: () => <Money cents={totals.envelope} /> })}
      </p>
    </Section>
  );
}

interface FlowLineProps {
  title: string;
  cents: number;
  parts: readonly (readonly [look: string, cents: number])[];
  of: number;
}

function FlowLine({ title, cents, parts, of }: FlowLineProps) {
  const percent = (value: number) => (of > 0 ? (value / of) * 100 : 0);
  let at = 0;
  return (
    <div className="flow-line">
      <span>{title}</span>
      <svg className="bar" role="presentation">
        <rect className="bar-ground" y="1" width={`${percent(cents)}%`} height="24" />
        {parts.map(([look, value]) => {
          const x = at;
          at += value;
          return (
            <rect key={look} className={look} x={`${percent(x)}%`} y="1" width={`${percent(value)}%`} height="24" />
          );
        })}
      </svg>
      <Money cents={cents} />
    </div>
  );
}
