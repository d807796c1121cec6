import fc from "fast-check";
import type { Choices } from "~/domain/participation/rules/choices";
import type {
  ElectionMethod,
  RuledBy,
  VoteMethod,
  VoteOption,
  VoteRule,
  VoteRules,
} from "~/domain/participation/rules/vote-rule";

export function someOptions(count: number): VoteOption[] {
  return Array.from({ length: count }, (_, at) => ({ id: `${at + 1}`, title: `Option ${at + 1}` }));
}

const rules: { [Method in VoteMethod]: (options: VoteOption[]) => VoteRules[Method] } = {
  resolution: () => null,
  consent: () => ({}),
  approval: (options) => ({ options, places: 1 }),
  score: (options) => ({ options, places: 1, perOption: 5, inAll: 10 }),
  majority_judgment: (options) => ({ options, places: 1, grades: 7 }),
  schulze: (options) => ({ options, places: 1, equalRanks: true, leftOut: "last" }),
  irv: (options) => ({ options }),
  stv: (options) => ({ options, seats: 2, variant: "scottish", reserved: [] }),
  budget: () => ({
    envelopeCents: 100_000,
    projects: [3, 5, 8].map((id) => ({ id, title: `Project ${id}`, costCents: id * 10_000 })),
    allocation: { rule: "equal-shares", satisfaction: "cost", completion: "none", incrementCents: 100, start: "exact" },
  }),
};

/** A rule of the method over so many options, with usual settings. */
export function aRule<Method extends VoteMethod>(method: Method, options = 3): RuledBy<Method> & VoteRule {
  return { method, rule: rules[method](someOptions(options)) } as RuledBy<Method> & VoteRule;
}

/** Choices that people could send in an election of `aRule`, in any order and some of them too much. */
export function someChoice<Method extends ElectionMethod>(method: Method, options = 3): fc.Arbitrary<Choices[Method]> {
  const ids = someOptions(options).map(({ id }) => id);
  const numbers = (max: number) => fc.dictionary(fc.constantFrom(...ids), fc.nat({ max }));
  const shuffled = fc.shuffledSubarray(ids);
  const ranking = shuffled.map((order) => ({ ranking: order.map((id) => [id]) }));
  const choices: { [One in ElectionMethod]: fc.Arbitrary<Choices[One]> } = {
    approval: shuffled.map((approved) => ({ approved })),
    score: numbers(5).map((points) => ({ points })),
    majority_judgment: numbers(6).map((grades) => ({ grades })),
    schulze: fc.tuple(shuffled, fc.infiniteStream(fc.boolean())).map(([order, joined]) => ({
      ranking: order.reduce<string[][]>((places, id) => {
        const last = places.at(-1);
        if (last && joined.next().value) last.push(id);
        else places.push([id]);
        return places;
      }, []),
    })),
    irv: ranking,
    stv: ranking,
  };
  return choices[method] as fc.Arbitrary<Choices[Method]>;
}
