import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { inLanguage } from "#db/in-language";
import { category, credential, member, place } from "#db/schema";
import { categoryChoices } from "./read-categories.server";
import type { Language } from "./rules/names";

export type MemberFilter = {
  /** Words of a name, a number or an e-mail, in any order. */
  words: string;
  antennaId: number | null;
  categoryId: number | null;
  /** Member after whom the page starts. */
  after: number | null;
};

export const membersPerPage = 50;

/**
 * Members by name; every word must be found in their name, number or e-mail, without accents (member_search serves words of
 * three letters and more). One more row than a page tells that more follow.
 */
export function searchMembers(db: Database, language: Language, filter: MemberFilter) {
  const words = filter.words.trim().split(/\s+/).filter(Boolean).slice(0, 6);
  const found: (SQL | undefined)[] = words.map(
    (word) => sql`${member.searchText} like '%' || search_form(${word.replace(/[\\%_]/g, "\\$&")}) || '%'`,
  );
  if (filter.antennaId) found.push(eq(member.antennaId, filter.antennaId));
  if (filter.categoryId) found.push(eq(member.categoryId, filter.categoryId));
  if (filter.after)
    found.push(sql`(${member.lastName}, ${member.firstName}, ${member.id})
    > (select last_name, first_name, id from member as previous where previous.id = ${filter.after})`);
  return db
    .select({
      id: member.id,
      number: member.number,
      firstName: member.firstName,
      lastName: member.lastName,
      email: member.email,
      antenna: inLanguage(place.name, language),
      category: inLanguage(category.name, language),
      leftOn: member.leftOn,
    })
    .from(member)
    .innerJoin(place, eq(place.id, member.antennaId))
    .innerJoin(category, eq(category.id, member.categoryId))
    .where(and(...found))
    .orderBy(member.lastName, member.firstName, member.id)
    .limit(membersPerPage + 1);
}

/** What a list of members can be narrowed by. */
export async function memberChoices(db: Database, language: Language) {
  const [antennas, categories] = await Promise.all([
    db
      .select({ id: place.id, name: inLanguage(place.name, language) })
      .from(place)
      .where(eq(place.kind, "antenna"))
      .orderBy(place.slug)
      .limit(500),
    categoryChoices(db, language),
  ]);
  return { antennas, categories };
}

/** One member as those who keep the register see them; null when there is none. */
export async function readMember(db: Database, memberId: number, language: Language) {
  const [row] = await db
    .select({
      id: member.id,
      number: member.number,
      firstName: member.firstName,
      lastName: member.lastName,
      email: member.email,
      language: member.language,
      joinedOn: member.joinedOn,
      leftOn: member.leftOn,
      antenna: inLanguage(place.name, language),
      category: inLanguage(category.name, language),
      categoryId: member.categoryId,
      hasPassword: sql<boolean>`${credential.memberId} is not null`,
      invitedAt: sql`(select max(created_at) from sign_in_token
        where sign_in_token.member_id = ${member.id} and purpose = 'invitation')`.mapWith(dated),
    })
    .from(member)
    .innerJoin(place, eq(place.id, member.antennaId))
    .innerJoin(category, eq(category.id, member.categoryId))
    .leftJoin(credential, eq(credential.memberId, member.id))
    .where(eq(member.id, memberId));
  return row ?? null;
}

const dated = (text: string): Date => new Date(text);
