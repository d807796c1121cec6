import { z } from "zod";
import { type BudgetPaper, budgetForms } from "../participation/rules/budget-paper";
import { mostPoints } from "../participation/rules/vote-rule";
import { centsOf } from "./rules/money";
import {
  allocationRules,
  completions,
  leastIncrementCents,
  mostIncrementCents,
  mostProjects,
  type RoundTerms,
  satisfactionBy,
  settledRule,
  usualTerms,
  worths,
} from "./rules/round-rule";

const { rule: usual, paper: usualPaper } = usualTerms;
const limit = z.number().int().min(1);

/** The fields by which a round says how ballots are filled in and counted; one left out is as usual. */
export const termsFields = {
  paper: z.enum(budgetForms).default(usualPaper.form),
  most: limit.max(mostProjects).optional(),
  inAll: limit.max(mostPoints).optional(),
  perOption: limit.max(mostPoints).optional(),
  rule: z.enum(allocationRules).default(usual.rule),
  satisfaction: z.enum(worths).default("given"),
  completion: z.enum(completions).default(usual.completion),
  increment: z.string().optional(),
  start: z.enum(["exact", "floor"]).default(usual.start),
  threshold: z.boolean().default(false),
  comparison: z.boolean().default(false),
};

type Typed = z.output<z.ZodObject<typeof termsFields>>;

/** The terms that the fields say. What cannot be counted together is told at its field. */
export function readTerms<Others extends object>(typed: Others & Typed, issues: z.RefinementCtx): Others & RoundTerms {
  const { paper: form, most, inAll, perOption, satisfaction, increment, ...others } = typed;
  const { rule, completion, start, threshold, comparison, ...rest } = others;
  const fault = (field: keyof Typed, message: string) => issues.addIssue({ code: "custom", path: [field], message });
  const paper = paperWith(form, { most, inAll, perOption });
  if (form === "points" && inAll === undefined && perOption === undefined) fault("inAll", "pointsLimit");
  const incrementCents = increment === undefined ? usual.incrementCents : (centsOf(increment) ?? 0);
  const isStep = incrementCents >= leastIncrementCents && incrementCents <= mostIncrementCents;
  const settled = settledRule({
    rule,
    satisfaction: satisfactionBy(paper, satisfaction),
    completion,
    incrementCents: isStep ? incrementCents : usual.incrementCents,
    start,
    threshold,
    comparison,
  });
  // a step that takes no part in the count is not worth a refusal
  if (!isStep && rule === "equal-shares" && completion.startsWith("add1")) fault("increment", "increment");
  return { ...(rest as unknown as Others), rule: settled, paper };
}

/** Limits of another form than the one chosen say nothing. */
function paperWith(
  form: BudgetPaper["form"],
  {
    most = null,
    inAll = null,
    perOption = null,
  }: { most?: number | null; inAll?: number | null; perOption?: number | null },
): BudgetPaper {
  if (form === "choose-one") return { form };
  return form === "points" ? { form, inAll, perOption } : { form, most };
}
