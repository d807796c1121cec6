import { Form, Link } from "@remix-run/react";
import type { BudgetPaper } from "~/domain/participation/rules/budget-paper";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import type { MaybeReply } from "~/server/form-reply";
import { Button } from "~/ui/button";
import { Facts } from "~/ui/facts";
import { ErrorSummary } from "~/ui/form/error-summary";
import { useAnswerKey } from "~/ui/form/use-answer-key";
import { Money } from "~/ui/money";
import type { PaperProject } from "./draw-paper.server";
import { PaperHelp } from "./paper-help";
import { ProjectChoices } from "./project-choices";

interface BallotPaperProps {
  round: { id: number; envelopeCents: number; electorateSize: number | null };
  paper: BudgetPaper;
  /** Whether a project gains by its rank: then the last one ranked gains nothing. */
  byRank: boolean;
  projects: readonly PaperProject[];
  form: MaybeReply;
}

/** A paper to fill in; one that came back from its reading, or with a fault, holds what was chosen. */
export function BallotPaper({ round, paper, byRank, projects, form }: BallotPaperProps) {
  const t = useTranslations("budgets.ballot");
  const format = useFormat();
  return (
    <Form method="post" className="with-facts mt-6" key={useAnswerKey(form)}>
      <div className="sheet level-codecision">
        <ErrorSummary form={form} />
        <h2 className="text-lg font-semibold">{t("question")}</h2>
        <PaperHelp paper={paper} byRank={byRank} />
        <ProjectChoices paper={paper} projects={projects} form={form} />
        <div className="actions">
          <Button name="intent" value="review" variant="vote">
            {t("read")}
          </Button>
          <Button name="intent" value="clear" variant="quiet" formNoValidate>
            {t("clear")}
          </Button>
        </div>
        <p className="hint mt-3">{t("blank")}</p>
      </div>
      <aside>
        <Facts
          facts={[
            [t("envelope"), <Money key="envelope" cents={round.envelopeCents} />],
            [t("electorate"), round.electorateSize === null ? null : format.number(round.electorateSize)],
            [t("secrecy"), t("secret")],
            [t("order"), t("orderWhy")],
            [
              t("projects"),
              <Link key="projects" to={`/budgets/${round.id}#projets`}>
                {t("readProjects")}
              </Link>,
            ],
          ]}
        />
      </aside>
    </Form>
  );
}
