import { eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { category, college } from "#db/schema";
import { type Outcome, refuse } from "~/domain/refusal";
import type { Importer } from "../rules/importer";
import { journalSaved, lockNames, refuseTaken } from "./keep-names.server";
import { type Name, slugAfter, toldNames } from "./rules/names";

/** A category to be changed, or to be added where there is none yet, with the college it belongs to. */
export type CategoryInput = { categoryId: number | null; name: Name; collegeId: number | null };

/**
 * Adds a category, or changes its names and its college. Refused: a name that another category goes by. A vote by colleges
 * takes the new college over as long as it is not open (docs/decisions/0009).
 */
export async function saveCategory(
  db: Database,
  importer: Importer,
  { categoryId, name, collegeId }: CategoryInput,
): Promise<Outcome<{ categoryId: number }>> {
  if (!importer) return refuse("forbidden");
  return db.transaction(async (tx) => {
    await lockNames(tx);
    const all = await tx
      .select({ id: category.id, slug: category.slug, name: category.name, collegeId: category.collegeId })
      .from(category)
      .for("no key update");
    const before = all.find(({ id }) => id === categoryId) ?? null;
    if (categoryId !== null && !before) return refuse("category.unknown");
    const colleges = new Map((await tx.select().from(college)).map(({ id, name: { fr } }) => [id, fr]));
    if (collegeId !== null && !colleges.has(collegeId)) return refuse("college.unknown");
    const taken = refuseTaken(name, categoryId, all);
    if (taken) return taken;
    const values = { name, slug: slugAfter(before, name), collegeId };
    const [saved] = before
      ? await tx.update(category).set(values).where(eq(category.id, before.id)).returning({ id: category.id })
      : await tx.insert(category).values(values).returning({ id: category.id });
    const { id } = saved as { id: number };
    const told = (of: { name: Name; collegeId: number | null }) => ({
      ...toldNames(of.name),
      college: colleges.get(of.collegeId ?? 0) ?? "",
      collegeId: of.collegeId,
    });
    await journalSaved(tx, importer, { kind: "category", id }, before && told(before), told(values));
    return { ok: true, categoryId: id };
  });
}
