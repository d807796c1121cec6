import { eq, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { electorateEntry, member, type vote } from "#db/schema";
import { collegeOfMember, hasCollegeOf } from "./college-electorate.server";
import { presentMembersOf } from "./electorate.server";
import type { Elector } from "./frozen-hash.server";
import { type CountedCollege, uniteColleges } from "./rules/unite-colleges";
import { collegeRuleOf, storedRule } from "./rules/vote-rule";

type Frozen = { electors: readonly Elector[]; colleges: readonly CountedCollege[] | null };

/**
 * Writes the list of who may vote: the members present in the vote's place and below; by colleges, each with the college
 * of their category. A member whose category has none by then is left out (docs/decisions/0009).
 */
export async function freezeElectorate(tx: Database, of: typeof vote.$inferSelect): Promise<Frozen> {
  const rule = collegeRuleOf(storedRule(of));
  await tx.execute(sql`
    insert into electorate_entry (vote_id, member_id, college)
    select ${of.id}, member.id, ${rule ? collegeOfMember : sql`null`} from member
    where ${presentMembersOf(of.placeId)} ${rule ? sql`and ${hasCollegeOf(rule)}` : sql``}`);
  const electors = await tx
    .select({ number: member.number, college: electorateEntry.college })
    .from(electorateEntry)
    .innerJoin(member, eq(member.id, electorateEntry.memberId))
    .where(eq(electorateEntry.voteId, of.id));
  if (!rule) return { electors, colleges: null };
  const sizes = new Map<string | null, number>();
  for (const { college } of electors) sizes.set(college, (sizes.get(college) ?? 0) + 1);
  return { electors, colleges: uniteColleges(rule, (id) => sizes.get(id) ?? 0) };
}
