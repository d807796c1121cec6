import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aRule, someChoice } from "../../../../tests/support/vote-rules";
import { acceptChoice, type Choice, type GroupedBallot } from "./choices";
import { type CountedVote, countBallots } from "./count-ballots";
import { electionMethods } from "./vote-rule";

const half = { num: 1, den: 2 };
const box = { electorate: 60, quorum: half, majority: { over: "votes-cast", fraction: half, strict: true } } as const;

const choices: Record<CountedVote["method"], fc.Arbitrary<Choice>> = {
  resolution: fc.record({ resolution: fc.constantFrom("for", "against", "abstention") }),
  consent: fc.oneof(
    fc.record({ position: fc.constant("consent" as const) }),
    fc.record({ position: fc.constantFrom("reservation", "objection"), reason: fc.constantFrom("a", "b", "é") }),
  ),
  approval: someChoice("approval", 4),
  score: someChoice("score", 4),
  majority_judgment: someChoice("majority_judgment", 4),
  schulze: someChoice("schulze", 4),
  irv: someChoice("irv", 4),
  stv: someChoice("stv", 4),
};

describe.each(["resolution", "consent", ...electionMethods] as const)("a count by %s", (method) => {
  const vote = aRule(method, 4) as Pick<CountedVote, "method" | "rule">;
  const line = fc.record({
    choice: choices[method],
    weight: fc.integer({ min: 1, max: 5 }),
    cut: fc.nat(4),
    place: fc.nat(),
  });

  it("depends neither on the order of ballots and options, nor on which ballots stand together", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), fc.string(), (lines, seed) => {
        const cut = lines.flatMap((one) => {
          const first = Math.min(one.cut, one.weight);
          return [
            { ...one, weight: first },
            { ...one, weight: one.weight - first, place: -one.place },
          ].filter(({ weight }) => weight > 0);
        });
        const otherwise = cut.sort((a, b) => a.place - b.place);
        const count = (from: typeof vote, ballots: GroupedBallot[]) =>
          countBallots({ ...from, ...box, seed, ballots } as CountedVote);
        expect(count(withTurnedOptions(vote), accepted(otherwise))).toEqual(count(vote, accepted(lines)));
      }),
      { numRuns: 300 },
    );
  });

  function accepted(lines: readonly GroupedBallot[]): GroupedBallot[] {
    return lines.flatMap(({ choice, weight }) => {
      const said = acceptChoice(choice, aRule(method, 4));
      return said ? [{ choice: said, weight }] : [];
    });
  }
});

function withTurnedOptions<Vote extends Pick<CountedVote, "rule">>(vote: Vote): Vote {
  const { rule } = vote;
  return rule && "options" in rule ? { ...vote, rule: { ...rule, options: rule.options.toReversed() } } : vote;
}
