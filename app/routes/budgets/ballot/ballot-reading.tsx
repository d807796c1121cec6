import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { advisedApprovals, type BudgetChoice, type BudgetPaper } from "~/domain/participation/rules/budget-paper";
import { useTranslations } from "~/i18n/speech";
import { Button } from "~/ui/button";
import { Money } from "~/ui/money";
import type { PaperProject } from "./draw-paper.server";

interface BallotReadingProps {
  paper: BudgetPaper;
  /** Whether a project gains by its rank. */
  byRank: boolean;
  projects: readonly PaperProject[];
  choice: BudgetChoice;
  /** The paper's fields as they were filled in. */
  filled: readonly (readonly [name: string, value: string])[];
  receiptCode: string;
}

/** The ballot read again before it is cast for good. */
export function BallotReading({ filled, receiptCode, ...said }: BallotReadingProps) {
  const t = useTranslations("budgets.ballot");
  return (
    <Form method="post" className="sheet level-codecision mt-6">
      <ChoiceWords {...said} />
      {filled.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="receiptCode" value={receiptCode} />
      <p className="hint mt-4">{t("final")}</p>
      <div className="actions">
        <Button name="intent" value="cast" variant="vote">
          {t("cast")}
        </Button>
        <Button name="intent" value="change" variant="quiet">
          {t("change")}
        </Button>
      </div>
    </Form>
  );
}

function ChoiceWords({ paper, byRank, projects, choice }: Omit<BallotReadingProps, "filled" | "receiptCode">) {
  const t = useTranslations("budgets.ballot");
  if ("points" in choice) {
    const given = projects.filter(({ id }) => choice.points[id] !== undefined);
    const pointsOf = ({ id }: PaperProject) => t("points", { points: choice.points[id] ?? 0 });
    return <Lines lead={t("youGive", { count: given.length })} projects={given} said={pointsOf} />;
  }
  if ("ranking" in choice) {
    const ranked = choice.ranking.flat().flatMap((id) => projects.find((one) => `${one.id}` === id) ?? []);
    const last = ranked.at(-1);
    return (
      <>
        <Lines lead={t("youRank", { count: ranked.length })} projects={ranked} numbered />
        {byRank && last ? <p className="hint mt-3">{t("lastRanked", { project: last.title })}</p> : null}
      </>
    );
  }
  const chosen = projects.filter(({ id }) => choice.projects.includes(id));
  const few = chosen.length > 0 && chosen.length < Math.min(advisedApprovals, projects.length);
  return (
    <>
      <Lines lead={t("youSupport", { count: chosen.length })} projects={chosen} />
      {few && paper.form === "approval" && (paper.most ?? advisedApprovals) >= advisedApprovals ? (
        <p className="hint mt-3">{t("advice")}</p>
      ) : null}
    </>
  );
}

interface LinesProps {
  lead: string;
  projects: readonly PaperProject[];
  said?: (project: PaperProject) => ReactNode;
  numbered?: boolean;
}

function Lines({ lead, projects, said, numbered = false }: LinesProps) {
  const List = numbered ? "ol" : "ul";
  return (
    <>
      <p className="text-lg font-semibold">{lead}</p>
      <List className="ballot-lines">
        {projects.map((project, at) => (
          <li key={project.id}>
            <span>
              {numbered ? `${at + 1}. ` : null}
              {project.title}
            </span>
            {said ? <strong>{said(project)}</strong> : <Money cents={project.costCents} />}
          </li>
        ))}
      </List>
    </>
  );
}
