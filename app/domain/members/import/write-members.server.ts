import { type SQL, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { givenValues } from "./match-rows.server";

export type Span = { importId: number; after: number; upTo: number };

/** Who the journal names for every row of an import: whoever started it. */
export type Starter = { actorId: number | null; actorName: string };

const rowsOf = ({ importId, after, upTo }: Span, state: "new" | "changed"): SQL => sql`
  from member_import_row as row cross join lateral (${givenValues("row")}) as given
  where row.import_id = ${importId} and row.state = ${state} and row.line > ${after} and row.line <= ${upTo}`;

/** What of a member the journal keeps, in words; ids would mean nothing later. */
const told = (alias: string) =>
  sql.raw(`jsonb_build_object('number', ${alias}.number, 'firstName', ${alias}.first_name, 'lastName', ${alias}.last_name,
    'email', ${alias}.email, 'language', ${alias}.language, 'joinedOn', ${alias}.joined_on,
    'antenna', (select name ->> 'fr' from place where place.id = ${alias}.antenna_id),
    'category', (select name ->> 'fr' from category where category.id = ${alias}.category_id))`);

/** Adds the new members of a span of rows, each with its journal row; gives their numbers in the database. */
export async function addMembers(tx: Database, span: Span, starter: Starter): Promise<number[]> {
  const added = await tx.execute<{ id: number }>(sql`
    with added as (
      insert into member (number, first_name, last_name, email, antenna_id, category_id, language, joined_on)
      select given.number, given.first_name, given.last_name, given.email, given.antenna_id, given.category_id,
        coalesce(given.language, (select language::text from cooperative), 'fr')::language, given.joined_on
      ${rowsOf(span, "new")} order by row.line
      returning *
    ), written as (
      insert into journal (actor_id, actor_name, action, subject_kind, subject_id, after)
      select ${starter.actorId}::int, ${starter.actorName}, 'member.imported', 'member', added.id, ${told("added")} from added
    )
    select id from added`);
  return added.map(({ id }) => id);
}

/** Brings the members of a span of rows up to date, each with its journal row, before and after; gives how many. */
export async function changeMembers(tx: Database, span: Span, starter: Starter): Promise<number> {
  const [changed] = await tx.execute<{ count: number }>(sql`
    with given as (select given.*, row.member_id ${rowsOf(span, "changed")}),
    before as (select member.*, ${told("member")} as told from member join given on given.member_id = member.id for update of member),
    changed as (
      update member set first_name = given.first_name, last_name = given.last_name,
        email = coalesce(given.email, member.email), antenna_id = given.antenna_id, category_id = given.category_id,
        language = coalesce(given.language::language, member.language), joined_on = given.joined_on
      from given join before on before.id = given.member_id where member.id = given.member_id
      returning member.*, before.told as told_before
    ), written as (
      insert into journal (actor_id, actor_name, action, subject_kind, subject_id, before, after)
      select ${starter.actorId}::int, ${starter.actorName}, 'member.updated', 'member', changed.id, told_before, ${told("changed")}
      from changed
    )
    select count(*)::int as count from changed`);
  return changed?.count ?? 0;
}
