import { z } from "zod";
import { ballotField } from "./rules/ballot-fields";
import { type BudgetPaper, paperOf } from "./rules/budget-paper";
import { choiceFault } from "./rules/choice-fault";
import { acceptChoice, type Choice } from "./rules/choices";
import { mostPoints, type VoteRule } from "./rules/vote-rule";

type Listed = readonly { readonly id: string }[];
type NumberField = Parameters<typeof ballotField>[0];

/**
 * The fields of a vote's ballot paper, read as the choice that the vote accepts. Whatever a person can send is either
 * that choice or a fault with the field where it is mended.
 */
export function ballotForm(vote: VoteRule): z.ZodType<Choice> {
  return fieldsOf(vote).transform((said, issues) => {
    const accepted = acceptChoice(said, vote);
    if (accepted) return accepted;
    const fault = choiceFault(said, vote);
    for (const path of fault?.options.length ? fault.options.map((id) => fieldAt(vote, id)) : [fieldAt(vote)])
      issues.addIssue({ code: "custom", message: fault?.code ?? "unreadable", params: fault?.values, path: [path] });
    return z.NEVER;
  });
}

function fieldsOf(vote: VoteRule): z.ZodType<unknown> {
  switch (vote.method) {
    case "resolution":
      return z.object({ resolution: z.enum(["for", "against", "abstention"]) });
    case "consent":
      return z.object({ position: z.enum(["consent", "reservation", "objection"]), reason: z.string().optional() });
    case "approval":
      return z.object({ approved: z.array(z.enum(vote.rule.options.map(({ id }) => id))) });
    case "score":
      return numbers("points", vote.rule.options, [0, mostPoints]).transform((points) => ({ points }));
    case "majority_judgment":
      return numbers("grade", vote.rule.options, [0, vote.rule.grades - 1]).transform((grades) => ({ grades }));
    case "budget":
      return budgetFields(
        paperOf(vote.rule),
        vote.rule.projects.map(({ id }) => ({ id: `${id}` })),
      );
    default:
      return ranks(vote.rule.options);
  }
}

function budgetFields({ form }: BudgetPaper, projects: Listed): z.ZodType<unknown> {
  if (form === "ranking") return ranks(projects);
  if (form === "points") return numbers("points", projects, [0, mostPoints]).transform((points) => ({ points }));
  return z.object({ projects: z.array(z.coerce.number().int()).default([]) });
}

function ranks(options: Listed) {
  return numbers("rank", options, [1, options.length]).transform((places) => ({ ranking: rankingOf(places) }));
}

/** The numbers given to options, by their ids; those left empty are absent. */
function numbers(kind: NumberField, options: Listed, [least, most]: [number, number]) {
  const given = z.number().int().min(least).max(most).optional();
  const fields = z.object(Object.fromEntries(options.map(({ id }) => [ballotField(kind, id), given])));
  return fields.transform((values) => {
    const pairs = options.map(({ id }) => [id, values[ballotField(kind, id)]] as const);
    return Object.fromEntries(pairs.filter((pair): pair is readonly [string, number] => pair[1] !== undefined));
  });
}

/** Options by their ranks, the same rank together; a number that nobody used leaves no gap. */
function rankingOf(places: Readonly<Record<string, number>>): string[][] {
  const ranks = [...new Set(Object.values(places))].sort((a, b) => a - b);
  return ranks.map((rank) => Object.keys(places).filter((id) => places[id] === rank));
}

function fieldAt(vote: VoteRule, optionId?: string): string {
  switch (vote.method === "budget" ? paperOf(vote.rule).form : vote.method) {
    case "resolution":
      return "resolution";
    case "consent":
      return "reason";
    case "approval":
    case "choose-one":
      return vote.method === "budget" ? "projects" : "approved";
    case "score":
    case "points":
      return optionId ? ballotField("points", optionId) : "points";
    case "majority_judgment":
      return optionId ? ballotField("grade", optionId) : "grades";
    default:
      return optionId ? ballotField("rank", optionId) : "ranking";
  }
}
