import { z } from "zod";
import { type MajorityName, majorityNames, type QuorumName, quorumNames } from "./rules/settings";
import type { VoteRule } from "./rules/vote-rule";

const shortText = z.string().trim().max(300);

/** The form of a vote; `moment` reads a date and time as the cooperative's clock shows it. */
export function voteForm(moment: z.ZodType<Date>) {
  return z
    .object({
      bodyId: z.coerce.number().int().positive(),
      agendaItemId: z.coerce.number().int().positive().optional(),
      placeId: z.coerce.number().int().positive(),
      question: z.string().trim().min(1).max(150),
      explanation: z.string().trim().max(20_000).default(""),
      consequenceFor: shortText.optional(),
      consequenceAgainst: shortText.optional(),
      opensAt: moment,
      closesAt: moment,
      quorum: z.enum(quorumNames as [QuorumName, ...QuorumName[]]),
      majority: z.enum(majorityNames as [MajorityName, ...MajorityName[]]),
    })
    .refine(({ opensAt, closesAt }) => closesAt > opensAt, { path: ["closesAt"], error: "closesBeforeOpening" });
}

/** `ruled` is its method with the method's rule: a resolution without. */
export type VoteDraft = z.output<ReturnType<typeof voteForm>> & {
  ruled?: Exclude<VoteRule, { readonly method: "budget" }>;
};

export const annulForm = z.object({ reason: z.string().trim().min(1).max(2_000) });

export const receiptForm = z.object({ code: z.string().trim().min(1).max(60) });
