import { useEffect, useReducer, useRef } from "react";
import { type Question, realQuestion } from "~/domain/budgets/rules/simulation/question";
import { Counter } from "./counter";
import { nextState, type SimulationState } from "./simulation-state";
import type { Source } from "./worker-messages";

/** No file of ballots comes near; a larger one would not fit in a browser's memory. */
const heaviest = 200 * 1024 * 1024;

type Start = Pick<SimulationState, "ofRound" | "facts" | "question" | "answered">;

/** Questions about a file of ballots, and their answers, counted in a worker. `start` is what came with the page. */
export function useSimulation(start: Start, ballots?: { address: string; basis: Source["basis"] }) {
  const [state, tell] = useReducer(nextState, { ...start, generation: 0, work: null, trouble: null });
  const counter = useRef<Counter | null>(null);
  const latest = useRef<Question | null>(start.question);
  const source = useRef(ballots);

  // The worker comes with the page, so that nothing is asked of the server once a file is chosen.
  useEffect(() => {
    const one = new Counter((heard) => {
      tell(heard);
      if (heard.kind !== "opened") return;
      if (!source.current) latest.current = realQuestion(heard.facts, null);
      if (latest.current) one.ask(latest.current);
    });
    counter.current = one;
    const leave = new AbortController();
    const report = () => {
      if (!leave.signal.aborted) tell({ kind: "trouble", trouble: { kind: "unreachable" } });
    };
    if (source.current) openRound(one, source.current, leave.signal).catch(report);
    return () => {
      leave.abort();
      one.stop();
    };
  }, []);

  return {
    state,
    open(file: File) {
      if (file.size > heaviest) return tell({ kind: "trouble", trouble: { kind: "tooHeavy" } });
      tell({ kind: "reading", ratio: 0 });
      counter.current?.open({ file, basis: null });
    },
    ask(question: Question) {
      latest.current = question;
      tell({ kind: "asked", question });
      counter.current?.ask(question);
    },
    reset(question: Question) {
      latest.current = question;
      tell({ kind: "reset", question });
      counter.current?.ask(question);
    },
    stop() {
      counter.current?.stop();
      tell({ kind: "stopped" });
    },
  };
}

async function openRound(
  counter: Counter,
  { address, basis }: { address: string; basis: Source["basis"] },
  signal: AbortSignal,
) {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`the ballots answered ${answer.status}`);
  counter.open({ file: await answer.blob(), basis });
}
