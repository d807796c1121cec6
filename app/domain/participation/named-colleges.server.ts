import { sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { college, cooperative } from "#db/schema";
import type { VoteDraft } from "./forms";
import { collegeRuleOf } from "./rules/vote-rule";

/** The colleges of the cooperative in the order of the register, named in the cooperative's own language. */
export function registeredColleges(db: Database) {
  return db
    .select({
      id: sql<string>`${college.id}::text`,
      title: sql<string>`coalesce(${college.name} ->> ${cooperative.language}::text, ${college.name} ->> 'fr')`,
    })
    .from(college)
    .crossJoin(cooperative)
    .orderBy(college.id)
    .limit(50);
}

/** The draft with its colleges named as the register names them; null if they are not those of the register. */
export async function withNamedColleges<Draft extends VoteDraft>(db: Database, draft: Draft): Promise<Draft | null> {
  const rule = draft.ruled && collegeRuleOf(draft.ruled);
  if (!rule) return draft;
  const asked = new Map(rule.colleges.map(({ id, weight }) => [id, weight]));
  const registered = await registeredColleges(db);
  const colleges = registered.flatMap(({ id, title }) => {
    const weight = asked.get(id);
    return weight ? [{ id, title, weight }] : [];
  });
  if (colleges.length < registered.length || colleges.length < rule.colleges.length) return null;
  return { ...draft, ruled: { method: "resolution", rule: { ...rule, colleges } } };
}
