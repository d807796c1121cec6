import { eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { category, member } from "#db/schema";
import { appendJournal } from "~/domain/journal/append.server";
import { type Outcome, refuse } from "~/domain/refusal";
import type { Importer } from "../rules/importer";

/** Gives a member another category. Refused: a member who has left. Seats already held and open votes stay as they are. */
export async function changeCategory(
  db: Database,
  importer: Importer,
  { memberId, categoryId }: { memberId: number; categoryId: number },
): Promise<Outcome> {
  if (!importer) return refuse("forbidden");
  return db.transaction(async (tx) => {
    const [found] = await tx
      .select({ categoryId: member.categoryId, category: category.name, leftOn: member.leftOn })
      .from(member)
      .innerJoin(category, eq(category.id, member.categoryId))
      .where(eq(member.id, memberId))
      .for("update", { of: member });
    if (!found || found.leftOn !== null) return refuse("member.gone");
    // held until the end, so that nobody removes it meanwhile
    const [chosen] = await tx
      .select({ name: category.name })
      .from(category)
      .where(eq(category.id, categoryId))
      .for("key share");
    if (!chosen) return refuse("category.unknown");
    if (found.categoryId === categoryId) return { ok: true };
    await tx.update(member).set({ categoryId }).where(eq(member.id, memberId));
    await appendJournal(tx, importer, {
      action: "member.category_changed",
      subject: { kind: "member", id: memberId },
      before: { category: found.category.fr },
      after: { category: chosen.name.fr },
    });
    return { ok: true };
  });
}
