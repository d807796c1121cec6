import { type FormEvent, useState } from "react";
import { differenceOf } from "~/domain/budgets/rules/simulation/difference";
import type { PollFacts } from "~/domain/budgets/rules/simulation/poll";
import { type Question, sameRule } from "~/domain/budgets/rules/simulation/question";
import { readQuestion, type WrongAmounts } from "~/domain/budgets/rules/simulation/question-address";
import { useTranslations } from "~/i18n/speech";
import { Section } from "~/ui/section";
import { DecidedSection } from "./decided-section";
import { GroupsSection } from "./groups-section";
import { ProjectsTable } from "./projects-table";
import { QuestionForm } from "./question-form";
import { SideBySide } from "./side-by-side";
import type { SimulationState } from "./simulation-state";
import { Summary } from "./summary";
import { useDifferenceWords } from "./use-difference-words";

interface SimulatorProps {
  facts: PollFacts;
  now: Question;
  real: Question;
  state: SimulationState;
  wrong: WrongAmounts;
  projectsAt: string | null;
  ask: (question: Question) => void;
  reset: () => void;
  stop: () => void;
}

/** The question and its answer on one page. Its fields keep what is typed; only the answer moves. */
export function Simulator({ facts, now, real, state, projectsAt, ask, reset, stop, ...props }: SimulatorProps) {
  const t = useTranslations("simulator.projects");
  const [first] = useState(now);
  const [wrong, setWrong] = useState(props.wrong);
  const sentence = useDifferenceWords(facts);
  const { answered, ofRound } = state;
  const words = answered
    ? sentence(
        answered.question,
        differenceOf(answered.question, real, answered.answer.tried, answered.answer.real),
        ofRound,
      )
    : "";
  const read = (event: FormEvent<HTMLFormElement>) => {
    const fields = [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]);
    const asked = readQuestion(new URLSearchParams(fields), real, facts);
    setWrong(asked.wrong);
    if (Object.keys(asked.wrong).length === 0) ask(asked.question);
  };
  return (
    <>
      <form
        method="get"
        noValidate
        className="simulator"
        onInput={read}
        onSubmit={(event) => {
          event.preventDefault();
          read(event);
        }}
      >
        <QuestionForm
          facts={facts}
          first={first}
          now={now}
          adjusted={"increment" in wrong || !sameRule({ ...first.rule, rule: real.rule.rule }, real.rule)}
          wrong={wrong}
          ofRound={ofRound}
          reset={reset}
        />
        <div className="simulator-answer">
          <Summary facts={facts} answered={answered} words={words} state={state} stop={stop} />
          <Section title={t("title")} id="projets">
            <ProjectsTable facts={facts} answered={answered} dropped={first.dropped} projectsAt={projectsAt} />
          </Section>
        </div>
      </form>
      {answered ? (
        <>
          <SideBySide facts={facts} answered={answered} ofRound={ofRound} />
          <DecidedSection facts={facts} answered={answered} ofRound={ofRound} />
          {answered.answer.groups ? (
            <GroupsSection facts={facts} groups={answered.answer.groups} ofRound={ofRound} />
          ) : null}
        </>
      ) : null}
    </>
  );
}
