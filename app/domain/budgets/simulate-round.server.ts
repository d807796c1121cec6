import type { Database } from "#db/client";
import type { RoundResult } from "./count-round.server";
import type { RoundView } from "./read-round.server";
import { parsePabulib } from "./rules/pabulib";
import { linesOf } from "./rules/pabulib-records";
import { TooManyRuns } from "./rules/raise-endowment";
import { type Poll, type PollFacts, pollOf } from "./rules/simulation/poll";
import { type Basis, type Question, realQuestion, ruleOf, sameQuestion } from "./rules/simulation/question";
import { readQuestion, type WrongAmounts } from "./rules/simulation/question-address";
import { type Answer, figuresOf, Simulation } from "./rules/simulation/simulation";
import { writePb } from "./write-pb.server";

/** Above these a question is left to the browser: ballots × projects, and counts of a completion. */
const mostCounted = 200_000;
const mostRuns = 300;

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
): Promise<SimulationStart | null> {
  const text = round.result && (await writePb(db, round.id));
  if (!text) return null;
  const result = round.result as unknown as RoundResult;
  const poll = pollOf(parsePabulib(linesOf(text)));
  const basis: Basis = {
    own: ruleOf(round.rule),
    ties: { by: "lot", seed: round.lotSeed ?? "" },
    funded: result.selected,
  };
  const real = realQuestion(poll.facts, basis.own);
  const { question, wrong } = readQuestion(search, real, poll.facts);
  const answer = countWithin(poll, basis, question) ?? (sameQuestion(question, real) ? published(result) : null);
  return { facts: poll.facts, basis, question, wrong, answer };
}

function countWithin(poll: Poll, basis: Basis, question: Question): Answer | null {
  const { ballots, projects } = poll.election;
  if (ballots.length * projects.length > mostCounted) return null;
  try {
    return new Simulation(poll, basis, mostRuns).answer(question);
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
