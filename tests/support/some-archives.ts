import { createHash } from "node:crypto";
import fc from "fast-check";
import { archiveOf } from "~/domain/participation/rules/archive";
import { canonicalJson } from "~/domain/participation/rules/canonical-json";
import { acceptChoice, type Choice } from "~/domain/participation/rules/choices";
import { countBallots } from "~/domain/participation/rules/count-ballots";
import {
  type CountedCollege,
  collegeThatCounts,
  inCollege,
  uniteColleges,
} from "~/domain/participation/rules/unite-colleges";
import {
  collegeRuleOf,
  type VoteMethod,
  type VoteOption,
  type VoteRule,
  type VoteRules,
} from "~/domain/participation/rules/vote-rule";
import { budgetChoice, budgetRule, countBudget, type PaperForm, paperForms } from "./budget-polls";

/** A published archive as anyone reads it. */
export interface PublishedArchive extends Record<string, unknown> {
  method: VoteMethod;
  rule?: Record<string, unknown>;
  lotSeed: string;
  electorate: { size: number; voted: number; frozenHash: string; colleges?: CountedCollege[] };
  withheld: boolean;
  ballots: Record<string, unknown>[];
  receipts: string[];
  result: Record<string, unknown>;
  hash: string;
}

export type Poll = VoteRule & {
  /** As people send them; those that the rule refuses are left out, and what is left is written in the one form. */
  readonly sent: readonly unknown[];
  readonly absent: number;
  readonly quorum: { numerator: number; denominator: number };
  readonly majority: { numerator: number; denominator: number; strict: boolean; base: "votes_cast" | "electorate" };
  readonly lotSeed: string;
};

export const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** The archive with the hash of what it holds. */
export function sealed(content: Record<string, unknown>): PublishedArchive {
  const { hash: _, ...rest } = content;
  const read: Record<string, unknown> = JSON.parse(JSON.stringify(rest));
  return { ...read, hash: sha256(canonicalJson(read)) } as PublishedArchive;
}

/** Counts a poll with the product's own rules and publishes its archive, as the server does. */
export function publish(poll: Poll, question = "Qui ?"): PublishedArchive {
  const colleges = collegesOf(poll);
  const ballots = poll.sent.flatMap((one) => {
    const choice = acceptChoice(one, poll);
    return choice ? [inCollege(choice, collegeThatCounts(colleges, collegeOf(one)))] : [];
  });
  const size = ballots.length + poll.absent;
  const { quorum, majority, lotSeed, method, rule } = poll;
  const hasPassLine = method === "resolution" || method === "budget";
  const content = archiveOf({
    settings: {
      question,
      explanation: "",
      ...(hasPassLine && { consequences: {} }),
      method,
      secrecy: "secret",
      quorum,
      ...(hasPassLine && { majority }),
      ...(rule && { rule }),
      lotSeed,
    },
    place: { id: 1, slug: "namur" },
    body: { id: 2, slug: "assemblee" },
    vote: { id: 3, openedAt: "2026-05-01T08:00:00.000Z", closesAt: "2026-05-08T18:00:00.000Z" },
    electorate: { size, voted: ballots.length, frozenHash: sha256("frozen"), ...(colleges && { colleges }) },
    ballots,
    receipts: ballots.map((_, i) => sha256(`receipt ${i}`)),
    result: { ...count(poll, ballots, size, colleges) },
  });
  return sealed(content);
}

const collegeOf = (sent: unknown) => (sent as { college?: string }).college ?? null;

/** As they count, where each one sent names their own college, and the absent are in the colleges by turns. */
function collegesOf(poll: Poll): readonly CountedCollege[] | null {
  const rule = collegeRuleOf(poll);
  if (!rule) return null;
  const { colleges } = rule;
  const absent = Array.from({ length: poll.absent }, (_, at) => colleges[at % colleges.length]?.id);
  const all = [...poll.sent.map(collegeOf), ...absent];
  return uniteColleges(rule, (id) => all.filter((one) => one === id).length);
}

function count(
  poll: Poll,
  ballots: readonly Choice[],
  electorate: number,
  colleges: readonly CountedCollege[] | null,
): object {
  const grouped = new Map<string, { choice: Choice; weight: number }>();
  for (const choice of ballots) {
    const key = canonicalJson(choice);
    grouped.set(key, { choice, weight: (grouped.get(key)?.weight ?? 0) + 1 });
  }
  if (poll.method === "budget") return countBudget(poll.rule, [...grouped.values()], poll.lotSeed);
  const { quorum, majority } = poll;
  return countBallots({
    ...poll,
    electorate,
    quorum: quorum.numerator > 0 ? { num: quorum.numerator, den: quorum.denominator } : undefined,
    majority: {
      over: majority.base === "electorate" ? "electorate" : "votes-cast",
      fraction: { num: majority.numerator, den: majority.denominator },
      strict: majority.strict,
    },
    seed: poll.lotSeed,
    colleges,
    ballots: [...grouped.values()],
  });
}

const title = fc.oneof(
  fc.constantFrom("Ana", "Bruno", "__proto__", "constructor", "\u0000\u001b[31mrouge", "‮edoc", "x".repeat(300)),
  fc.string({ minLength: 1, unit: "binary" }),
);

function options(count: fc.Arbitrary<number>, groups: readonly string[] = []): fc.Arbitrary<VoteOption[]> {
  const group = fc.option(fc.constantFrom("", ...groups), { nil: undefined });
  return count.chain((length) =>
    fc
      .array(fc.record({ title, group }), { minLength: length, maxLength: length })
      .map((some) =>
        some.map((one, at) => ({ id: `${at + 1}`, title: one.title, ...(one.group && { group: one.group }) })),
      ),
  );
}

const few = fc.integer({ min: 2, max: 5 });
const someCount = fc.oneof({ weight: 4, arbitrary: few }, fc.integer({ min: 6, max: 13 }));
const places = fc.integer({ min: 1, max: 4 });
const groups = ["salariés", "usagers", "__proto__"];

/** From three to six colleges with weights of all kinds, some of which cannot be told in whole percents. */
const colleges: fc.Arbitrary<VoteRules["resolution"]> = fc
  .record({
    parts: fc.array(fc.record({ part: fc.integer({ min: 2, max: 6 }), title }), { minLength: 3, maxLength: 6 }),
    emptyCollege: fc.constantFrom("spread", "against"),
  })
  .map(({ parts, emptyCollege }) => {
    const den = parts.reduce((sum, { part }) => sum + part, 0);
    const ids = parts.map((_, at) => `${at * 4 + 3}`);
    return {
      colleges: parts.map(({ part, title }, at) => ({ id: ids[at] as string, title, weight: { num: part, den } })),
      emptyCollege,
    };
  });

const rules: { [Method in VoteMethod]: fc.Arbitrary<VoteRules[Method]> } = {
  resolution: fc.oneof(fc.constant(null), colleges),
  consent: fc.constant({}),
  approval: fc.record({ options: options(someCount), places }),
  score: fc.record({
    options: options(someCount),
    places,
    perOption: fc.option(fc.integer({ min: 1, max: 5 })),
    inAll: fc.option(fc.integer({ min: 3, max: 30 })),
  }),
  majority_judgment: fc.record({ options: options(someCount), places, grades: fc.integer({ min: 2, max: 7 }) }),
  schulze: fc.record({
    options: options(someCount),
    places,
    equalRanks: fc.boolean(),
    leftOut: fc.constantFrom("last", "unranked"),
  }),
  irv: fc.record({ options: options(someCount) }),
  stv: fc
    .record({
      options: options(someCount, groups),
      seats: fc.integer({ min: 1, max: 6 }),
      variant: fc.constantFrom("scottish", "wigm-prf", "meek-prf"),
      reserved: fc.shuffledSubarray(groups),
      seatsOf: fc.array(fc.nat(3), { minLength: 3, maxLength: 3 }),
    })
    .map(({ reserved, seatsOf, ...rule }) => {
      let left = rule.seats;
      const granted = reserved.map((group, i) => {
        const seats = Math.min(seatsOf[i] ?? 0, left);
        left -= seats;
        return { group, title: group, seats };
      });
      return { ...rule, reserved: granted.filter(({ seats }) => seats > 0) };
    }),
  budget: fc.oneof(...paperForms.map((form) => budgetRule(form, title))),
};

function choice(vote: VoteRule): fc.Arbitrary<unknown> {
  const ids = vote.rule && "options" in vote.rule ? vote.rule.options.map(({ id }) => id) : [];
  const numbers = (max: number) => fc.dictionary(fc.constantFrom("1", ...ids), fc.nat({ max }), { maxKeys: 6 });
  const ranked = fc.shuffledSubarray(ids);
  switch (vote.method) {
    case "resolution": {
      const resolution = fc.constantFrom("for", "against", "abstention");
      if (!vote.rule) return fc.record({ resolution });
      return fc.record({ resolution, college: fc.constantFrom(...vote.rule.colleges.map(({ id }) => id)) });
    }
    case "consent":
      return fc.record(
        {
          position: fc.constantFrom("consent", "consent", "reservation", "objection"),
          reason: fc.oneof(fc.constantFrom("Trop tôt.", "  ", "__proto__"), fc.string({ unit: "binary" })),
        },
        { requiredKeys: ["position"] },
      );
    case "approval":
      return ranked.map((approved) => ({ approved }));
    case "score":
      return numbers(5).map((points) => ({ points }));
    case "majority_judgment":
      return numbers(vote.rule.grades - 1).map((grades) => ({ grades }));
    case "schulze":
      return fc.tuple(ranked, fc.array(fc.boolean(), { minLength: 13, maxLength: 13 })).map(([order, joined]) => ({
        ranking: order.reduce<string[][]>((all, id, i) => {
          const last = all.at(-1);
          if (last && joined[i] && vote.rule.equalRanks) last.push(id);
          else all.push([id]);
          return all;
        }, []),
      }));
    case "irv":
    case "stv":
      return ranked.map((order) => ({ ranking: order.map((id) => [id]) }));
    case "budget":
      return budgetChoice(vote.rule);
  }
}

/** Few kinds of ballots held by many, so that ties and quotas reached exactly are frequent. */
function sent(vote: VoteRule): fc.Arbitrary<unknown[]> {
  const kinds = fc.array(fc.tuple(choice(vote), fc.integer({ min: 1, max: 4 })), { maxLength: 7 });
  const few = kinds.map((some) => some.flatMap(([one, times]) => Array.from({ length: times }, () => one)));
  return fc.oneof({ weight: 4, arbitrary: few }, fc.array(choice(vote), { maxLength: 40 }));
}

export const methods = Object.keys(rules) as VoteMethod[];

/** Polls of a method with its settings in all their values: small and larger, tied, blank, without quorum, empty. */
export function aPoll(method: VoteMethod): fc.Arbitrary<Poll> {
  return pollBy(method, rules[method]);
}

/** Polls of budget rounds with one form of paper. */
export function aBudgetPoll(form: PaperForm): fc.Arbitrary<Poll> {
  return pollBy("budget", budgetRule(form, title));
}

function pollBy(method: VoteMethod, rule: fc.Arbitrary<VoteRules[VoteMethod]>): fc.Arbitrary<Poll> {
  return rule.chain((own) => {
    const ruled = { method, rule: own } as VoteRule;
    return fc
      .record({
        sent: sent(ruled),
        absent: fc.oneof(fc.constant(5), fc.nat(12)),
        quorum: fc.constantFrom<[number, number]>([0, 1], [1, 3], [1, 2], [2, 3]),
        majority: fc.constantFrom<[number, number, boolean]>([1, 2, true], [2, 3, false], [3, 4, false], [1, 2, false]),
        base: fc.constantFrom("votes_cast" as const, "electorate" as const),
        lotSeed: fc.oneof(fc.constant("3f2a"), fc.string()),
      })
      .map(({ quorum: [numerator, denominator], majority: [over, under, strict], base, ...rest }) => ({
        ...ruled,
        ...rest,
        quorum: { numerator, denominator },
        majority: { numerator: over, denominator: under, strict, base },
      }));
  });
}
