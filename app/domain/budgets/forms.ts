import { z } from "zod";
import { centsOf } from "./rules/money";
import { costLinesPerProject } from "./rules/settings";
import { readTerms, termsFields } from "./terms-form";

const title = z.string().trim().min(1).max(150);
const text = z.string().trim().min(1).max(20_000);
const id = z.coerce.number().int().positive();

/** An amount above zero as a person types it, in whole cents. */
const amount = z
  .string()
  .transform((typed) => centsOf(typed) ?? 0)
  .refine((cents) => cents > 0, { error: "money" });

/** The form of a round; `moment` reads a date and time as the cooperative's clock shows it. */
export function roundForm(moment: z.ZodType<Date>) {
  return z
    .object({
      bodyId: id,
      title,
      charter: text,
      criteria: text,
      envelopeCents: amount,
      ideasUntil: moment,
      voteOpensAt: moment,
      voteClosesAt: moment,
      ...termsFields,
    })
    .transform(readTerms)
    .refine(({ ideasUntil, voteOpensAt }) => ideasUntil <= voteOpensAt, {
      path: ["voteOpensAt"],
      error: "beforeIdeasEnd",
    })
    .refine(({ voteOpensAt, voteClosesAt }) => voteOpensAt < voteClosesAt, {
      path: ["voteClosesAt"],
      error: "beforeVoteOpens",
    });
}

export function campaignForm(moment: z.ZodType<Date>) {
  return z.object({ voteOpensAt: moment, voteClosesAt: moment });
}

const costLine = z
  .object({ label: z.string().trim().max(150).optional(), amount: z.string().optional() })
  .transform((line, issues) => {
    if (!line.label && !line.amount) return null;
    const amountCents = centsOf(line.amount ?? "") ?? 0;
    if (!line.label) issues.addIssue({ code: "custom", path: ["label"], message: "required" });
    if (amountCents <= 0) issues.addIssue({ code: "custom", path: ["amount"], message: "money" });
    return { label: line.label ?? "", amountCents };
  });

/** The form of a project; cost lines left empty are left out. */
export const projectForm = z.object({
  title,
  text,
  language: z.enum(["fr", "nl", "en"]),
  costs: z
    .array(costLine)
    .max(costLinesPerProject)
    .transform((lines) => lines.filter((line) => line !== null))
    .refine((lines) => lines.length > 0, { error: "costsRequired" }),
});

export const reasonForm = z.object({ reason: z.string().trim().min(1).max(2000) });

export const moneyForm = z.object({
  projectId: id,
  amountCents: amount,
  label: title,
  occurredOn: z.iso.date({ error: "date" }),
});

export const reversalForm = z.object({ entryId: id, reason: title });

export const projectEndForm = z.object({ projectId: id });

export const abandonForm = projectEndForm.extend(reasonForm.shape);
