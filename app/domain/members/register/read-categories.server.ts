import { asc, eq, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { inLanguage } from "#db/in-language";
import { category, college } from "#db/schema";
import { isPresent } from "../calendar.server";
import type { Language } from "./rules/names";
import { categoryIsUsed, collegeIsUsed } from "./uses.server";

const mostListed = 200;

/** Present members by category, counted in one pass over the register. */
const presentBy = sql`(select category_id, count(*)::int as members from member where ${isPresent} group by category_id)`;

/** Every category with its college and how many present members it has. */
export async function listCategories(db: Database, language: Language) {
  return await db.execute<{ id: number; name: string; college: string | null; members: number }>(sql`
    select category.id, ${inLanguage(category.name, language)} as name, ${inLanguage(college.name, language)} as college,
      coalesce(present.members, 0) as members
    from category left join college on college.id = category.college_id
      left join ${presentBy} as present on present.category_id = category.id
    order by category.id limit ${mostListed}`);
}

/** Every college with its categories and how many present members they have. */
export async function listColleges(db: Database, language: Language) {
  return await db.execute<{ id: number; name: string; categories: string[]; members: number }>(sql`
    select college.id, ${inLanguage(college.name, language)} as name,
      coalesce(json_agg(${inLanguage(category.name, language)} order by category.id)
        filter (where category.id is not null), '[]') as categories,
      coalesce(sum(present.members), 0)::int as members
    from college left join category on category.college_id = college.id
      left join ${presentBy} as present on present.category_id = category.id
    group by college.id order by college.id limit ${mostListed}`);
}

/** One category as its form shows it; null when there is none. */
export async function readCategory(db: Database, id: number) {
  const [row] = await db
    .select({ id: category.id, name: category.name, collegeId: category.collegeId, used: categoryIsUsed })
    .from(category)
    .where(eq(category.id, id));
  return row ?? null;
}

/** One college as its form shows it; null when there is none. */
export async function readCollege(db: Database, id: number) {
  const [row] = await db
    .select({ id: college.id, name: college.name, used: collegeIsUsed })
    .from(college)
    .where(eq(college.id, id));
  return row ?? null;
}

/** What a member's category, or a category's college, may be. */
export function categoryChoices(db: Database, language: Language) {
  return choices(db, category, language);
}

export function collegeChoices(db: Database, language: Language) {
  return choices(db, college, language);
}

function choices(db: Database, of: typeof category | typeof college, language: Language) {
  return db
    .select({ id: of.id, name: inLanguage(of.name, language) })
    .from(of)
    .orderBy(asc(of.id))
    .limit(mostListed);
}
