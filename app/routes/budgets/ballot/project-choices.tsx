import { type BudgetPaper, mostNamed } from "~/domain/participation/rules/budget-paper";
import type { VoteOption } from "~/domain/participation/rules/vote-rule";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import type { MaybeReply } from "~/server/form-reply";
import { PointChoices } from "../../participation/ballot/point-choices";
import { RankChoices } from "../../participation/ballot/rank-choices";
import type { PaperProject } from "./draw-paper.server";
import { SupportChoices } from "./support-choices";

interface ProjectChoicesProps {
  paper: BudgetPaper;
  projects: readonly PaperProject[];
  form: MaybeReply;
}

/** The projects with what the form of the paper lets one say of each. */
export function ProjectChoices({ paper, projects, form }: ProjectChoicesProps) {
  const t = useTranslations("budgets.ballot");
  const format = useFormat();
  const options = projects.map(({ id, title }) => ({ id: `${id}`, title }));
  const costs = new Map(projects.map(({ id, costCents }) => [`${id}`, costCents]));
  const noteOf = ({ id }: VoteOption) => t("cost", { cost: format.money(costs.get(id) ?? 0) });
  switch (paper.form) {
    case "points":
      return <PointChoices rule={paper} paper={options} form={form} noteOf={noteOf} />;
    case "ranking":
      return <RankChoices paper={options} form={form} shared={false} noteOf={noteOf} />;
    default:
      return (
        <SupportChoices
          projects={projects}
          one={paper.form === "choose-one"}
          most={paper.form === "approval" ? mostNamed(paper) : null}
          form={form}
        />
      );
  }
}
