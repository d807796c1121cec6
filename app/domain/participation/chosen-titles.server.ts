import { sql } from "drizzle-orm";
import { vote } from "#db/schema";

export interface Chosen {
  /** The first ones, in the order in which they were chosen. */
  readonly titles: readonly string[];
  readonly count: number;
}

const mostTitles = 4;

/** Titles of the options that a published election chose; null for other votes. At most four of them, and how many. */
export const chosenTitles = sql<Chosen | null>`
  case when ${vote.state} = 'published' and jsonb_typeof(${vote.result}->'winners') = 'array' then jsonb_build_object(
    'count', jsonb_array_length(${vote.result}->'winners'),
    'titles', (
      select coalesce(jsonb_agg(option->>'title' order by at), '[]')
      from jsonb_array_elements_text(${vote.result}->'winners') with ordinality chosen (id, at)
      join jsonb_array_elements(${vote.rule}->'options') option on option->>'id' = chosen.id
      where at <= ${mostTitles}
    )
  ) end`;
