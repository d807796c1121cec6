import { z } from "zod";
import { type Language, type Name, slugOf } from "./rules/names";

const number = z.coerce.number().int().positive();
const word = z
  .string()
  .trim()
  .max(100)
  .refine((text) => text === "" || slugOf(text) !== "", { error: "invalid" })
  .optional();
const words = z.object({ fr: word, nl: word, en: word });

/** The name in the cooperative's own language is asked for, and stands for French where that is left out. */
function nameOf(own: Language, { fr, nl, en }: z.output<typeof words>, issues: z.core.$RefinementCtx): Name {
  const given = { fr: fr || undefined, nl: nl || undefined, en: en || undefined };
  const main = given[own];
  if (!main) issues.addIssue({ code: "custom", path: [own], message: "required" });
  return { ...given, fr: given.fr ?? main ?? "" };
}

export const collegeForm = (own: Language) =>
  words.transform((given, issues) => ({ name: nameOf(own, given, issues) }));

export const categoryForm = (own: Language) =>
  words.extend({ collegeId: number.optional() }).transform(({ collegeId = null, ...given }, issues) => ({
    name: nameOf(own, given, issues),
    collegeId,
  }));

export const changeCategoryForm = z.object({ categoryId: number });
