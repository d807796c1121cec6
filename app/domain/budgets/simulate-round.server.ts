import type { Database } from "#db/client";
import { linesIn } from "../participation/rules/text-lines";
import type { RoundResult } from "./count-round.server";
import type { RoundView } from "./read-round.server";
import { parsePabulib } from "./rules/pabulib";
import { TooManyRuns } from "./rules/raise-endowment";
import { type Poll, type PollFacts, pollOf } from "./rules/simulation/poll";
import { type Basis, type Question, realQuestion, ruleOf, sameQuestion } from "./rules/simulation/question";
import { readQuestion, type WrongAmounts } from "./rules/simulation/question-address";
import { type Answer, figuresOf, Simulation } from "./rules/simulation/simulation";
import { writePb } from "./write-pb.server";

/**
 * What is counted here at most, the rest being left to the browser: ballots × projects; that × the counts of a
 * completion; and those counts themselves.
 */
const bounds = { size: 200_000, work: 2_000_000, runs: 2_000 };

/** What a page of « et si… ? » starts from; `answer` is null where counting it here would take too long. */
export interface SimulationStart {
  readonly facts: PollFacts;
  readonly basis: Basis;
  readonly question: Question;
  /** Amounts of the address that could not be read. */
  readonly wrong: WrongAmounts;
  readonly answer: Answer | null;
}

/**
 * Answers the question of an address about a published round, from its public ballots and from nothing else; null while
 * nothing is published, and for a small electorate. The work is bounded; the published result itself is always answered.
 */
export async function simulateRound(
  db: Database,
  round: Pick<RoundView, "id" | "rule" | "result" | "lotSeed">,
  search: URLSearchParams,
  within = bounds,
): Promise<SimulationStart | null> {
  const text = round.result && (await writePb(db, round.id));
  if (!text) return null;
  const result = round.result as unknown as RoundResult;
  const poll = pollOf(parsePabulib(linesIn([text])));
  const basis: Basis = {
    own: ruleOf(round.rule),
    ties: { by: "lot", seed: round.lotSeed ?? "" },
    funded: result.selected,
  };
  const real = realQuestion(poll.facts, basis.own);
  const { question, wrong } = readQuestion(search, real, poll.facts);
  const answer =
    countWithin(within, poll, basis, question) ?? (sameQuestion(question, real) ? published(result) : null);
  return { facts: poll.facts, basis, question, wrong, answer };
}

function countWithin(within: typeof bounds, poll: Poll, basis: Basis, question: Question): Answer | null {
  const { ballots, projects } = poll.election;
  const size = ballots.length * projects.length;
  if (size > within.size) return null;
  try {
    const runs = Math.min(within.runs, Math.floor(within.work / Math.max(1, size)));
    return new Simulation(poll, basis, runs).answer(question);
  } catch (error) {
    if (error instanceof TooManyRuns) return null;
    throw error;
  }
}

/** The figures as they were published, without a count. */
function published(result: RoundResult): Answer {
  const own = figuresOf(result, result.envelopeCents);
  return {
    tried: own,
    real: own,
    greedy: figuresOf(result.greedy, result.envelopeCents),
    own,
    replacedByGreedy: result.replacedByGreedy,
    groups: null,
  };
}
