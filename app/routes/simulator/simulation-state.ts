import type { PollFacts } from "~/domain/budgets/rules/simulation/poll";
import { type Question, realQuestion } from "~/domain/budgets/rules/simulation/question";
import type { Answer } from "~/domain/budgets/rules/simulation/simulation";
import type { Fault } from "~/domain/participation/rules/malformed-file";
import type { Heard } from "./counter";

/** An answer with its question, and the milliseconds it took here; null when it came with the page. */
export interface Answered {
  question: Question;
  answer: Answer;
  ms: number | null;
}

export type Trouble =
  | { kind: "failed" | "unreachable" | "tooHeavy" }
  | { kind: "malformed"; line: number; fault: Fault };

export interface SimulationState {
  /** Of a round, whose question stays when its ballots arrive; a file starts with its own. */
  ofRound: boolean;
  facts: PollFacts | null;
  question: Question | null;
  answered: Answered | null;
  /** Raised when the form must be filled in anew. */
  generation: number;
  work: { kind: "reading"; ratio: number } | { kind: "counting" } | { kind: "stopped" } | null;
  trouble: Trouble | null;
}

export type SimulationEvent =
  | Heard
  | { kind: "asked"; question: Question }
  | { kind: "reset"; question: Question }
  | { kind: "stopped" }
  | { kind: "trouble"; trouble: Trouble };

export function nextState(state: SimulationState, event: SimulationEvent): SimulationState {
  switch (event.kind) {
    case "reading":
      return { ...state, work: { kind: "reading", ratio: event.ratio }, trouble: null };
    case "slow":
      return { ...state, work: { kind: "counting" } };
    case "stopped":
      return { ...state, work: { kind: "stopped" } };
    case "opened":
      return opened(state, event.facts);
    case "asked":
      return { ...state, question: event.question, work: state.work?.kind === "stopped" ? null : state.work };
    case "reset":
      return { ...state, question: event.question, generation: state.generation + 1 };
    case "answer": {
      const { question, answer, ms } = event;
      return { ...state, answered: { question, answer, ms }, work: null, trouble: null };
    }
    case "malformed":
      return { ...state, work: null, trouble: event };
    case "failed":
      return { ...state, work: null, trouble: { kind: "failed" } };
    case "trouble":
      return { ...state, work: null, trouble: event.trouble };
  }
}

function opened(state: SimulationState, facts: PollFacts): SimulationState {
  if (state.ofRound) return { ...state, work: null };
  const { generation } = state;
  const question = realQuestion(facts, null);
  return { ...state, facts, question, answered: null, generation: generation + 1, work: null, trouble: null };
}
