import { z } from "zod";
import { fewestColleges, mostColleges } from "../../app/domain/participation/rules/college-rule";

const count = z.number().int().nonnegative();
const positive = z.number().int().positive();
const cents = z.number().int().positive();

const isNewId = ({ id }: { id: unknown }, at: number, all: readonly { id: unknown }[]) =>
  all.findIndex((one) => one.id === id) === at;

const options = z
  .array(z.object({ id: z.string(), title: z.string(), group: z.string().optional() }))
  .max(100)
  .refine((all) => all.every(isNewId));
const choosing = { options, places: positive };
const reserved = z.array(z.object({ group: z.string(), title: z.string(), seats: positive }));

const allocation = z.object({
  rule: z.enum(["equal-shares", "greedy", "phragmen"]),
  satisfaction: z.enum(["cost", "cardinality", "points", "borda"]),
  completion: z.enum(["none", "greedy", "add1", "add1-exhaustive", "add1-greedy", "add1-exhaustive-greedy"]),
  incrementCents: cents,
  start: z.enum(["exact", "floor"]),
  comparison: z.boolean().optional(),
  threshold: z.boolean().optional(),
  stopAtFirstMisfit: z.boolean().optional(),
  minimumScore: count.optional(),
});

const projects = z
  .array(z.object({ id: positive, title: z.string(), costCents: cents }))
  .max(1_000)
  .refine((all) => all.every(isNewId));

const limit = positive.nullable();
const paper = z.discriminatedUnion("form", [
  z.object({ form: z.enum(["approval", "ranking"]), most: limit }),
  z.object({ form: z.literal("choose-one") }),
  z.object({ form: z.literal("points"), perOption: limit, inAll: limit }),
]);

const weight = z.object({ num: positive, den: positive });
const colleges = z
  .array(z.object({ id: z.string(), title: z.string(), weight }))
  .min(fewestColleges)
  .max(mostColleges)
  .refine((all) => all.every(isNewId));
const united = z.array(z.object({ id: z.string(), electorate: count })).min(1);
const counted = z.array(z.object({ id: z.string(), electorate: count, weight, unites: united }));

/** What each method is frozen with, as far as a count needs it. */
const ruled = z.discriminatedUnion("method", [
  z.object({
    method: z.literal("resolution"),
    rule: z.object({ colleges, emptyCollege: z.enum(["spread", "against"]) }).optional(),
  }),
  z.object({ method: z.literal("consent"), rule: z.object({}) }),
  z.object({ method: z.literal("approval"), rule: z.object(choosing) }),
  z.object({
    method: z.literal("score"),
    rule: z.object({ ...choosing, perOption: limit, inAll: limit }),
  }),
  z.object({
    method: z.literal("majority_judgment"),
    rule: z.object({ ...choosing, grades: z.number().int().min(2).max(7) }),
  }),
  z.object({
    method: z.literal("schulze"),
    rule: z.object({ ...choosing, equalRanks: z.boolean(), leftOut: z.enum(["last", "unranked"]) }),
  }),
  z.object({ method: z.literal("irv"), rule: z.object({ options }) }),
  z.object({
    method: z.literal("stv"),
    rule: z.object({ options, seats: positive, variant: z.enum(["scottish", "wigm-prf", "meek-prf"]), reserved }),
  }),
  z.object({
    method: z.literal("budget"),
    rule: z.object({ envelopeCents: cents, projects, allocation, paper: paper.optional() }).optional(),
  }),
]);

const common = z.object({
  format: z.literal("voix-au-chapitre/vote"),
  version: z.literal(1),
  question: z.string(),
  quorum: z.object({ numerator: count, denominator: positive }),
  majority: z
    .object({
      numerator: count,
      denominator: positive,
      strict: z.boolean(),
      base: z.enum(["votes_cast", "electorate"]),
    })
    .optional(),
  lotSeed: z.string().nullable(),
  electorate: z.object({ size: count, colleges: counted.optional() }),
  withheld: z.boolean(),
  ballots: z.array(z.record(z.string(), z.unknown())),
});

/** What a count reads of an archive; its hash, receipts and result are for `scripts/recount.mjs`. */
export const archiveShape = common.and(ruled);
export type ReadArchive = z.infer<typeof archiveShape>;
