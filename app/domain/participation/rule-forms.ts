import { z } from "zod";
import { type CollegeRule, mostColleges } from "./rules/college-rule";
import type { DraftMethod } from "./rules/methods";
import {
  mostOptions,
  mostPoints,
  mostReserved,
  type ReservedSeats,
  type RuledBy,
  type VoteOption,
  type VoteRule,
} from "./rules/vote-rule";

export type Ruled = Exclude<VoteRule, RuledBy<"budget">>;

const title = z.string().trim().max(150).optional();
const chosen = z.number().int().min(1).max(mostOptions);
const points = z.number().int().min(1).max(mostPoints).optional();

/** Options in the order of their lines; a line left wholly empty is none. `group` is the line of a reserved group. */
const options = z
  .array(z.object({ title, text: z.string().trim().max(2_000).optional(), group: z.string().optional() }))
  .max(mostOptions)
  .transform((lines, issues): VoteOption[] => {
    const seen = new Set<string>();
    const kept: VoteOption[] = [];
    for (const [at, { title = "", text, group }] of lines.entries()) {
      if (title === "" && !text) continue;
      const plain = title.replace(/\s+/g, " ").toLocaleLowerCase();
      const wrong = title === "" ? "titleMissing" : seen.has(plain) ? "optionTwice" : null;
      if (wrong) issues.addIssue({ code: "custom", message: wrong, path: [at, "title"] });
      seen.add(plain);
      kept.push({ id: `${kept.length + 1}`, title, ...(text && { text }), ...(group && { group }) });
    }
    return kept;
  });

/** Reserved groups, each named by the number of its line; a line left wholly empty is none. */
const reserved = z
  .array(z.object({ title, seats: chosen.optional() }))
  .max(mostReserved)
  .transform((lines, issues): ReservedSeats[] =>
    lines.flatMap(({ title = "", seats }, at) => {
      if (title === "" && seats === undefined) return [];
      if (title === "") issues.addIssue({ code: "custom", message: "titleMissing", path: [at, "title"] });
      if (seats === undefined) issues.addIssue({ code: "custom", message: "required", path: [at, "seats"] });
      return [{ group: `${at + 1}`, title, seats: seats ?? 1 }];
    }),
  );

const stv = z
  .object({ options, reserved, seats: chosen, variant: z.enum(["scottish", "wigm-prf", "meek-prf"]) })
  .transform(({ options, ...rule }) => {
    const groups = new Set(rule.reserved.map(({ group }) => group));
    const inGroups = ({ group = "", ...one }: VoteOption) => (groups.has(group) ? { ...one, group } : one);
    return { ...rule, options: options.map(inGroups) };
  });

/** Colleges are named by the register, not by the form; without the box ticked, what stands there says nothing. */
const byColleges = z
  .object({
    byColleges: z.boolean().default(false),
    colleges: z
      .array(z.object({ id: z.string(), weight: z.number().int().min(0).max(100).optional() }))
      .max(mostColleges)
      .default([]),
    emptyCollege: z.enum(["spread", "against"]).default("spread"),
  })
  .transform(({ byColleges, colleges, emptyCollege }): CollegeRule | null => {
    const weighed = colleges.map(({ id, weight = 0 }) => ({ id, title: "", weight: { num: weight, den: 100 } }));
    return byColleges ? { colleges: weighed, emptyCollege } : null;
  });

const rules = {
  resolution: byColleges,
  consent: z.object({}),
  approval: z.object({ options, places: chosen }),
  score: z
    .object({ options, places: chosen, perOption: points, inAll: points })
    .transform(({ perOption = null, inAll = null, ...rule }) => ({ ...rule, perOption, inAll })),
  majority_judgment: z.object({ options, places: chosen, grades: z.number().int().min(2).max(7) }),
  schulze: z.object({
    options,
    places: chosen,
    equalRanks: z.boolean().default(false),
    leftOut: z.enum(["last", "unranked"]),
  }),
  irv: z.object({ options }),
  stv,
} satisfies { [Method in DraftMethod]: z.ZodType<RuledBy<Method>["rule"]> };

/** The part of a vote's form that a method adds, read as `ruled`. */
export function ruleForm(method: DraftMethod): z.ZodType<{ ruled: Ruled }> {
  return rules[method].transform((rule) => ({ ruled: { method, rule } as Ruled }));
}
