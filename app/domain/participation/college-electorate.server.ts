import { type SQL, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { inLanguage } from "#db/in-language";
import { category } from "#db/schema";
import { presentMembersOf } from "./electorate.server";
import type { CollegeRule } from "./rules/college-rule";
import { type CountedCollege, uniteColleges } from "./rules/unite-colleges";

/** The college of a `member`, by the name that votes know it by; null where their category has none. */
export const collegeOfMember = sql`
  (select category.college_id::text from category where category.id = member.category_id)`;

/** Condition on `member`: their category belongs to a college of the rule. */
export function hasCollegeOf({ colleges }: CollegeRule): SQL {
  const ids = sql.join(
    colleges.map(({ id }) => sql`${id}`),
    sql`, `,
  );
  return sql`coalesce(${collegeOfMember} in (${ids}), false)`;
}

/** The colleges as they would count if the vote opened now. */
export async function collegesNow(db: Database, placeId: number, rule: CollegeRule): Promise<CountedCollege[]> {
  const rows = await db.execute<{ id: string | null; size: number }>(sql`
    select ${collegeOfMember} as id, count(*)::int as size from member where ${presentMembersOf(placeId)} group by 1`);
  const sizes = new Map([...rows].map(({ id, size }) => [id, size]));
  return uniteColleges(rule, (id) => sizes.get(id) ?? 0);
}

/** Names of the categories with members who could not vote, because the category has no college of the rule. */
export async function categoriesWithoutCollege(
  db: Database,
  placeId: number,
  rule: CollegeRule,
  language: "fr" | "nl" | "en",
): Promise<string[]> {
  const rows = await db.execute<{ name: string }>(sql`
    select ${inLanguage(category.name, language)} as name from category
    where exists (
      select from member
      where member.category_id = category.id and ${presentMembersOf(placeId)} and not ${hasCollegeOf(rule)})
    order by category.id limit 50`);
  return rows.map(({ name }) => name);
}
