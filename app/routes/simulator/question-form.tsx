import { useLocation } from "@remix-run/react";
import type { PollFacts } from "~/domain/budgets/rules/simulation/poll";
import type { Question } from "~/domain/budgets/rules/simulation/question";
import type { WrongAmounts } from "~/domain/budgets/rules/simulation/question-address";
import { useTranslations } from "~/i18n/speech";
import { Button, ButtonLink } from "~/ui/button";
import { CopyAddress } from "./copy-address";
import { EnvelopeField } from "./envelope-field";
import { RuleFields } from "./rule-fields";

interface QuestionFormProps {
  facts: PollFacts;
  first: Question;
  now: Question;
  adjusted: boolean;
  wrong: WrongAmounts;
  ofRound: boolean;
  reset: () => void;
}

/** What is tried: the envelope, then the rule. Without script a button asks; with it, every change does. */
export function QuestionForm({ facts, first, now, adjusted, wrong, ofRound, reset }: QuestionFormProps) {
  const t = useTranslations("simulator.form");
  const { pathname } = useLocation();
  const each = <Value,>(value: (typed: string) => Value) =>
    Object.fromEntries(Object.entries(wrong).map(([name, typed]) => [name, value(typed)]));
  const form = { values: each((typed) => [typed]), errors: each(() => ({ code: "amount" })) };
  return (
    <div className="simulator-question">
      <h2>{t("title")}</h2>
      <EnvelopeField facts={facts} envelopeCents={now.envelopeCents} form={form} />
      <RuleFields facts={facts} first={first} now={now} adjusted={adjusted} form={form} />
      <p className="hint">{t("dropHint")}</p>
      <div className="actions">
        <noscript>
          <Button>{t("count")}</Button>
        </noscript>
        <ButtonLink
          to={pathname}
          discover="none"
          variant="quiet"
          onClick={(event) => {
            event.preventDefault();
            reset();
          }}
        >
          {t("reset")}
        </ButtonLink>
        {ofRound ? <CopyAddress /> : null}
      </div>
    </div>
  );
}
