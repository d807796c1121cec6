import { useRef } from "react";
import { type Question, realQuestion } from "~/domain/budgets/rules/simulation/question";
import { writeQuestion } from "~/domain/budgets/rules/simulation/question-address";
import type { SimulationStart } from "~/domain/budgets/simulate-round.server";
import { useTranslations } from "~/i18n/speech";
import { Simulator } from "./simulator";
import { TroubleNote } from "./trouble-note";
import { useSimulation } from "./use-simulation";

/** A round's own ballots: the question lives in the address. */
export function RoundSimulator({ roundId, start }: { roundId: number; start: SimulationStart }) {
  const t = useTranslations("simulator.round");
  const { facts, basis, question, answer } = start;
  const answered = answer && { question, answer, ms: null };
  const { state, ask, reset, stop } = useSimulation(
    { ofRound: true, facts, question, answered },
    { address: `/budgets/${roundId}/bulletins.pb`, basis },
  );
  const real = realQuestion(facts, basis.own);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  // Browsers allow few changes of address a second.
  const write = (asked: Question) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const search = writeQuestion(asked, real, facts.centsPerUnit).toString();
      history.replaceState(history.state, "", `${location.pathname}${search && `?${search}`}`);
    }, 300);
  };
  return (
    <>
      {answer ? null : (
        <noscript>
          <p className="error-summary mb-6">{t("tooLarge")}</p>
        </noscript>
      )}
      <TroubleNote trouble={state.trouble} kept={false} />
      <Simulator
        key={state.generation}
        facts={facts}
        now={state.question ?? real}
        real={real}
        state={state}
        wrong={state.generation === 0 ? start.wrong : {}}
        projectsAt={`/budgets/${roundId}/projets`}
        ask={(asked) => {
          write(asked);
          ask(asked);
        }}
        reset={() => {
          write(real);
          reset(real);
        }}
        stop={stop}
      />
    </>
  );
}
