import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Question, realQuestion } from "~/domain/budgets/rules/simulation/question";
import { Counter, type Heard } from "./counter";
import type { FromWorker, ToWorker } from "./worker-messages";

/** why: there are no workers in Node; this one answers when told to. */
class FakeWorker extends EventTarget {
  static all: FakeWorker[] = [];
  received: ToWorker[] = [];
  ended = false;

  constructor() {
    super();
    FakeWorker.all.push(this);
  }

  postMessage(message: ToWorker) {
    this.received.push(message);
  }

  terminate() {
    this.ended = true;
  }

  say(message: unknown) {
    this.dispatchEvent(new MessageEvent("message", { data: message as FromWorker }));
  }
}

const facts = { envelopeCents: 100, centsPerUnit: 100 };
const asking = (envelopeCents: number): Question => ({ ...realQuestion(facts, null), envelopeCents });
const answer = (question: Question) => ({ kind: "answer", question, answer: {}, ms: 1 });
const source = { file: new Blob(["META"]), basis: null };
const last = () => FakeWorker.all.at(-1) as FakeWorker;
const asked = (worker: FakeWorker) =>
  worker.received.flatMap((one) => (one.kind === "ask" ? one.question.envelopeCents : "open"));

let heard: Heard[];
let counter: Counter;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  vi.stubGlobal("Worker", FakeWorker);
  FakeWorker.all = [];
  heard = [];
  counter = new Counter((one) => heard.push(one));
  counter.open(source);
  last().say({ kind: "opened", facts });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the counter", () => {
  it("asks one question at a time, and of those that wait only the latest", () => {
    for (const envelope of [1, 2, 3, 4]) counter.ask(asking(envelope));
    expect(asked(last())).toEqual(["open", 1]);
    last().say(answer(asking(1)));
    expect(asked(last())).toEqual(["open", 1, 4]);
    last().say(answer(asking(4)));
    expect(asked(last())).toEqual(["open", 1, 4]);
  });

  it("says after 300 ms that a count lasts, and not before", () => {
    counter.ask(asking(1));
    vi.advanceTimersByTime(299);
    expect(heard.some(({ kind }) => kind === "slow")).toBe(false);
    vi.advanceTimersByTime(1);
    expect(heard.some(({ kind }) => kind === "slow")).toBe(true);
  });

  it("ends a long count for a newer question, and reads the file again", () => {
    counter.ask(asking(1));
    const long = last();
    vi.advanceTimersByTime(2_000);
    counter.ask(asking(2));
    expect(long.ended).toBe(true);
    expect(asked(last())).toEqual(["open", 2]);
    last().say({ kind: "opened", facts });
    expect(heard.filter(({ kind }) => kind === "opened")).toHaveLength(1);
  });

  it("can be stopped, and counts again when asked", () => {
    counter.ask(asking(1));
    counter.stop();
    expect(last().ended).toBe(true);
    counter.ask(asking(2));
    expect(asked(last())).toEqual(["open", 2]);
  });

  it("keeps the file before when the next one cannot be read, even after a count was ended for it", () => {
    counter.ask(asking(1));
    counter.open({ file: new Blob(["?"]), basis: null });
    last().say({ kind: "malformed", line: 1, fault: { code: "noMeta" } });
    counter.ask(asking(2));
    expect(last().received.map((one) => (one.kind === "open" ? one.file : one.question.envelopeCents))).toEqual([
      expect.any(Blob),
      source.file,
      2,
    ]);
  });

  it("says that it failed when its worker does, and starts another", () => {
    counter.ask(asking(1));
    last().dispatchEvent(new Event("error"));
    expect(heard.at(-1)).toEqual({ kind: "failed" });
    counter.ask(asking(2));
    expect(asked(last())).toEqual(["open", 2]);
  });
});
