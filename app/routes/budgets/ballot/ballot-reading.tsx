import { Form } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import { Button } from "~/ui/button";
import { Money } from "~/ui/money";
import type { BallotAnswer } from "./answer-ballot.server";
import type { PaperProject } from "./ballot-paper";

interface BallotReadingProps {
  projects: readonly PaperProject[];
  answer: Extract<BallotAnswer, { step: "reading" }>;
}

/** The ballot read again before it is cast for good. */
export function BallotReading({ projects, answer }: BallotReadingProps) {
  const t = useTranslations("budgets.ballot");
  const chosen = projects.filter(({ id }) => answer.chosen.includes(id));
  return (
    <Form method="post" className="sheet level-codecision mt-6">
      <p className="text-lg font-semibold">{t("youSupport", { count: chosen.length })}</p>
      <ul className="ballot-lines">
        {chosen.map(({ id, title, costCents }) => (
          <li key={id}>
            <input type="hidden" name="projects" value={id} />
            <span>{title}</span>
            <Money cents={costCents} />
          </li>
        ))}
      </ul>
      <input type="hidden" name="receiptCode" value={answer.receiptCode} />
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
