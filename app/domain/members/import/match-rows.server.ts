import { sql } from "drizzle-orm";
import type { Database } from "#db/client";

/**
 * Says of each row what it would do to the register as it is now: new, changed, unchanged, or invalid when its number is
 * that of a member who left or its e-mail another member's. Members are matched on their number. An empty cell of a
 * field that may be empty leaves the register as it is. Run at the preview, and again inside the import itself.
 */
export async function matchRows(tx: Database, importId: number): Promise<void> {
  await tx.execute(sql`
    with compared as (
      select row.line,
        member.id as member_id,
        row.problems - case row.problems ->> 'number' when 'memberLeft' then 'number' else '' end
          - case row.problems ->> 'email' when 'emailTaken' then 'email' else '' end
          || case when member.left_on is not null then '{"number":"memberLeft"}' else '{}' end::jsonb
          || case when other.id is not null then '{"email":"emailTaken"}' else '{}' end::jsonb as problems,
        member.id is not null and (member.first_name, member.last_name, lower(member.email), member.antenna_id,
          member.category_id, member.language::text, member.joined_on)
          is not distinct from (given.first_name, given.last_name, coalesce(given.email, lower(member.email)), given.antenna_id,
          given.category_id, coalesce(given.language, member.language::text), given.joined_on) as same
      from member_import_row as row
        cross join lateral (${givenValues("row")}) as given
        left join member on member.number = given.number
        left join member as other on lower(other.email) = given.email and other.number <> given.number
      where row.import_id = ${importId} and row."values" is not null
    )
    update member_import_row as row
    set member_id = compared.member_id, problems = compared.problems,
      state = (case when compared.problems <> '{}' then 'invalid' when compared.same then 'unchanged'
        when compared.member_id is null then 'new' else 'changed' end)::import_row_state
    from compared where row.import_id = ${importId} and row.line = compared.line`);
}

/** The values of a row of the query around it, in the types of the register's columns. */
export function givenValues(alias: string) {
  const value = (field: string) => sql.raw(`${alias}."values" ->> '${field}'`);
  return sql`select ${value("number")} as number, ${value("firstName")} as first_name, ${value("lastName")} as last_name,
    ${value("email")} as email, (${value("antennaId")})::int as antenna_id, (${value("categoryId")})::int as category_id,
    ${value("language")} as language, (${value("joinedOn")})::date as joined_on`;
}
