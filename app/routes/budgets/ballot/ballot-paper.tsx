import { Form, Link } from "@remix-run/react";
import { useState } from "react";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Button } from "~/ui/button";
import { Facts } from "~/ui/facts";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Money } from "~/ui/money";
import type { BallotAnswer } from "./answer-ballot.server";

export interface PaperProject {
  id: number;
  title: string;
  text: string;
  language: "fr" | "nl" | "en";
  costCents: number;
}

interface BallotPaperProps {
  round: { id: number; envelopeCents: number; electorateSize: number | null };
  projects: readonly PaperProject[];
  answer: BallotAnswer | undefined;
}

/** A ballot paper: one box per project. The total is a help for those who have script; no limit hangs on it. */
export function BallotPaper({ round, projects, answer }: BallotPaperProps) {
  const t = useTranslations("budgets.ballot");
  const format = useFormat();
  const before = answer?.step === "paper" ? answer : undefined;
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set(before?.chosen));
  const refusal = before?.refusal ? { values: {}, errors: {}, refusal: before.refusal } : undefined;
  const total = projects.filter(({ id }) => chosen.has(id)).reduce((sum, { costCents }) => sum + costCents, 0);
  const toggle = (id: number, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  return (
    <Form method="post" className="with-facts mt-6">
      <div className="sheet level-codecision">
        <ErrorSummary form={refusal} />
        <fieldset>
          <legend className="text-lg font-semibold">{t("question")}</legend>
          <p className="hint">{t("how")}</p>
          <div className="choices">
            {projects.map((project) => (
              <label key={project.id} className="choice">
                <input
                  type="checkbox"
                  name="projects"
                  value={project.id}
                  checked={chosen.has(project.id)}
                  onChange={(event) => toggle(project.id, event.currentTarget.checked)}
                />
                <span className="min-w-0">
                  <span className="choice-label">{project.title}</span>
                  <span className="hint">{t("cost", { cost: format.money(project.costCents) })}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <p aria-live="polite" className="mt-4 scripted">
          {t("total", { count: chosen.size, total: format.money(total) })}
        </p>
        <div className="actions">
          <Button name="intent" value="read" variant="vote">
            {t("read")}
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
