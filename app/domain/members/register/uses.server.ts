import { sql } from "drizzle-orm";

/**
 * Whether something holds on to the `category` of the query around it. An import that waits to be confirmed holds the
 * categories of its rows by number alone, so that no foreign key would keep them.
 */
export const categoryIsUsed = sql<boolean>`(
  exists (select from member where member.category_id = category.id)
  or exists (select from seat where seat.category_id = category.id)
  or exists (select from member_import_row as row join member_import on member_import.id = row.import_id
    where member_import.state in ('previewed', 'importing') and (row."values" ->> 'categoryId')::int = category.id))`;

/** Whether something holds on to the `college` of the query around it; votes know theirs by number alone too. */
export const collegeIsUsed = sql<boolean>`(
  exists (select from category where category.college_id = college.id)
  or exists (select from seat where seat.college_id = college.id)
  or exists (select from vote
    where vote.rule -> 'colleges' @> jsonb_build_array(jsonb_build_object('id', college.id::text))))`;
