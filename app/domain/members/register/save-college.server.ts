import { eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { college } from "#db/schema";
import { type Outcome, refuse } from "~/domain/refusal";
import type { Importer } from "../rules/importer";
import { journalSaved, lockNames, refuseTaken } from "./keep-names.server";
import { type Name, slugAfter, toldNames } from "./rules/names";

/** A college to be changed, or to be added where there is none yet. */
export type CollegeInput = { collegeId: number | null; name: Name };

/** Adds a college, or names it anew. Refused: a name that another college goes by. Votes keep the names they froze. */
export async function saveCollege(
  db: Database,
  importer: Importer,
  { collegeId, name }: CollegeInput,
): Promise<Outcome<{ collegeId: number }>> {
  if (!importer) return refuse("forbidden");
  return db.transaction(async (tx) => {
    await lockNames(tx);
    const all = await tx
      .select({ id: college.id, slug: college.slug, name: college.name })
      .from(college)
      .for("no key update");
    const before = all.find(({ id }) => id === collegeId) ?? null;
    if (collegeId !== null && !before) return refuse("college.unknown");
    const taken = refuseTaken(name, collegeId, all);
    if (taken) return taken;
    const values = { name, slug: slugAfter(before, name) };
    const [saved] = before
      ? await tx.update(college).set(values).where(eq(college.id, before.id)).returning({ id: college.id })
      : await tx.insert(college).values(values).returning({ id: college.id });
    const { id } = saved as { id: number };
    const told = before && toldNames(before.name);
    await journalSaved(tx, importer, { kind: "college", id }, told, toldNames(name));
    return { ok: true, collegeId: id };
  });
}
