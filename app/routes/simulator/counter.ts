import type { Question } from "~/domain/budgets/rules/simulation/question";
import type { FromWorker, Source, ToWorker } from "./worker-messages";

export type Heard = FromWorker | { kind: "slow" } | { kind: "failed" };

/** From when a count is said to last, and from when a newer question no longer waits for it; milliseconds. */
const slowAfter = 300;
const patience = 1_500;

/**
 * Asks a worker, which holds the ballots, one question at a time: of those asked meanwhile only the latest counts. A
 * count that lasts is ended with its worker, and the next one reads the file again.
 */
export class Counter {
  private worker: Worker | null = null;
  /** What this worker holds, what it is reading, and what questions are about. */
  private held: Source | null = null;
  private opening: Source | null = null;
  private source: Source | null = null;
  private running: { since: number } | null = null;
  private waiting: Question | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly hear: (heard: Heard) => void) {
    this.start();
  }

  open(source: Source): void {
    if (this.running) this.stop();
    this.opening = source;
    this.send({ kind: "open", ...source });
  }

  ask(question: Question): void {
    if (!this.source) return;
    if (this.running && performance.now() - this.running.since < patience) this.waiting = question;
    else {
      if (this.running) this.stop();
      this.count(question, this.source);
    }
  }

  /** Ends the count and forgets what waits. */
  stop(): void {
    this.worker?.terminate();
    clearTimeout(this.timer);
    this.worker = null;
    this.held = null;
    this.running = null;
    this.waiting = null;
  }

  private count(question: Question, source: Source): void {
    if (this.held !== source) {
      this.send({ kind: "open", ...source });
      this.held = source;
    }
    this.running = { since: performance.now() };
    this.timer = setTimeout(() => this.hear({ kind: "slow" }), slowAfter);
    this.send({ kind: "ask", question });
  }

  private receive(message: FromWorker): void {
    if (message.kind === "opened") {
      if (!this.opening) return;
      this.source = this.held = this.opening;
    }
    if (message.kind === "opened" || message.kind === "malformed") this.opening = null;
    if (message.kind === "answer") {
      clearTimeout(this.timer);
      this.running = null;
    }
    this.hear(message);
    if (message.kind !== "answer" || !this.waiting || !this.source) return;
    const next = this.waiting;
    this.waiting = null;
    this.count(next, this.source);
  }

  private send(message: ToWorker): void {
    this.start().postMessage(message);
  }

  private start(): Worker {
    if (this.worker) return this.worker;
    this.worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    this.worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => this.receive(data));
    this.worker.addEventListener("error", () => {
      this.stop();
      this.hear({ kind: "failed" });
    });
    return this.worker;
  }
}
