import { parsePabulib } from "~/domain/budgets/rules/pabulib";
import { pollOf } from "~/domain/budgets/rules/simulation/poll";
import { Simulation } from "~/domain/budgets/rules/simulation/simulation";
import { MalformedFile } from "~/domain/participation/rules/malformed-file";
import { linesOfFile } from "./lines-of-file";
import type { FromWorker, Source, ToWorker } from "./worker-messages";

let simulation: Simulation | null = null;

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === "open") open(data);
  else answer(data.question);
});

/** A file that cannot be read leaves the one before in its place. */
function open({ file, basis }: Source): void {
  try {
    const poll = pollOf(parsePabulib(linesOfFile(file, (ratio) => say({ kind: "reading", ratio }))));
    simulation = new Simulation(poll, basis ?? { own: null, ties: { by: "name" }, funded: null });
    say({ kind: "opened", facts: poll.facts });
  } catch (error) {
    if (!(error instanceof MalformedFile)) throw error;
    say({ kind: "malformed", line: error.line, fault: error.fault });
  }
}

function answer(question: Parameters<Simulation["answer"]>[0]): void {
  if (!simulation) return;
  const started = performance.now();
  const answered = simulation.answer(question);
  say({ kind: "answer", question, answer: answered, ms: performance.now() - started });
}

function say(message: FromWorker): void {
  postMessage(message);
}
