import { z } from "zod";
import { type Ruled, ruleForm } from "./rule-forms";
import type { DraftMethod } from "./rules/methods";
import { type MajorityName, majorityNames, type QuorumName, quorumNames } from "./rules/settings";

const shortText = z.string().trim().max(300);

/** What the form of every vote asks; `moment` reads a date and time as the cooperative's clock shows it. */
function voteForm(moment: z.ZodType<Date>) {
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
      /** Only a resolution has a pass line, and only its form asks for one. */
      majority: z.enum(majorityNames as [MajorityName, ...MajorityName[]]).default("simple"),
    })
    .refine(({ opensAt, closesAt }) => closesAt > opensAt, { path: ["closesAt"], error: "closesBeforeOpening" });
}

/** The form of a vote by a method. */
export function draftForm(moment: z.ZodType<Date>, method: DraftMethod) {
  return voteForm(moment).and(ruleForm(method));
}

/** `ruled` is its method with the method's rule: a resolution without. */
export type VoteDraft = z.output<ReturnType<typeof voteForm>> & { ruled?: Ruled };

export const annulForm = z.object({ reason: z.string().trim().min(1).max(2_000) });

export const receiptForm = z.object({ code: z.string().trim().min(1).max(60) });
