import { sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { inLanguage } from "#db/in-language";
import { body } from "#db/schema";
import { runningOn } from "./load-actor.server";
import type { BodyFunction } from "./rules/functions";
import { searchTerms } from "./rules/search-terms";
import { bodyExistsOn } from "./seat-counts.server";

export type FoundBody = { slug: string; name: string; purpose: string };
export type FoundPerson = {
  firstName: string;
  lastName: string;
  seats: { function: BodyFunction; body: string; slug: string }[];
};

/**
 * Answers « Qui décide des tarifs ? »: bodies by their name and purpose in every language, those holding a mandate by
 * their name; unaccented, what matches most words first. Bodies and mandates are few: no index is needed.
 */
export async function searchGovernance(db: Database, language: "fr" | "nl" | "en", question: string, day: string) {
  const terms = searchTerms(question);
  if (terms.length === 0) return { bodies: [], people: [] };
  const hits = (text: string) =>
    sql.join(
      terms.map((term) => sql`(search_form(${sql.raw(text)}) like ${`%${term}%`})::int`),
      sql` + `,
    );
  const name = inLanguage(body.name, language);
  const everyWord =
    "concat_ws(' ', name->>'fr', name->>'nl', name->>'en', purpose->>'fr', purpose->>'nl', purpose->>'en')";
  const [bodies, people] = await Promise.all([
    db.execute<FoundBody>(sql`
      select slug, ${name} as name, ${inLanguage(body.purpose, language)} as purpose
      from body cross join lateral (select ${hits(everyWord)} as count) as hits
      where hits.count > 0 and ${bodyExistsOn(day)}
      order by hits.count desc, body.kind, body.id limit 10`),
    db.execute<FoundPerson>(sql`
      select member.first_name as "firstName", member.last_name as "lastName",
        json_agg(json_build_object('function', seat.function, 'body', ${name}, 'slug', body.slug) order by body.kind) as seats
      from mandate join seat on seat.id = mandate.seat_id join body on body.id = seat.body_id
        join member on member.id = mandate.member_id
        cross join lateral (select ${hits("member.first_name || ' ' || member.last_name")} as count) as hits
      where ${runningOn(day)} and hits.count > 0
      group by member.id, hits.count
      order by hits.count desc, member.last_name, member.first_name limit 10`),
  ]);
  return { bodies: [...bodies], people: [...people] };
}
