import type { PollFacts } from "~/domain/budgets/rules/simulation/poll";
import type { Basis, Question } from "~/domain/budgets/rules/simulation/question";
import type { Answer } from "~/domain/budgets/rules/simulation/simulation";
import type { Fault } from "~/domain/participation/rules/malformed-file";

/** A file of ballots, and what its answers are held against; without a basis, the file alone. */
export interface Source {
  readonly file: Blob;
  readonly basis: Basis | null;
}

export type ToWorker = ({ kind: "open" } & Source) | { kind: "ask"; question: Question };

export type FromWorker =
  | { kind: "reading"; ratio: number }
  | { kind: "opened"; facts: PollFacts }
  | { kind: "malformed"; line: number; fault: Fault }
  | { kind: "answer"; question: Question; answer: Answer; ms: number };
