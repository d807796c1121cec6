/**
 * The tables of the product, each with its columns that hold data and the order it is written in. The order is always
 * the primary key's: for ballots a random number, so that a backup never tells in which order people voted.
 * @param {import("postgres").Sql | import("postgres").TransactionSql} sql
 * @returns {Promise<{ name: string, columns: string[], key: string[] }[]>}
 */
export async function listTables(sql) {
  return sql`
    select c.relname as name,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      coalesce((select array_agg(a.attname::text order by array_position(i.indkey::int2[], a.attnum))
        from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey::int2[])
        where i.indrelid = c.oid and i.indisprimary), '{}') as key
    from pg_class c
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
    order by c.relname`;
}

/** Counters, with the last number given. */
export async function listSequences(sql) {
  const sequences = await sql`
    select c.relname as name from pg_class c
    where c.relkind = 'S' and c.relnamespace = 'public'::regnamespace order by c.relname`;
  return Promise.all(
    sequences.map(async ({ name }) => {
      const [state] = await sql`select last_value::text as last, is_called as "isCalled" from ${sql(name)}`;
      return { name, ...state };
    }),
  );
}

/** Which migrations made the tables: a backup goes back into the very same tables only. */
export async function listMigrations(sql) {
  const rows = await sql`select hash from drizzle.__drizzle_migrations order by id`;
  return rows.map((row) => row.hash);
}

export const quoted = (name) => `"${name.replaceAll('"', '""')}"`;
export const columnsOf = (table) => table.columns.map(quoted).join(", ");

/** `key`, or every column of a table that has none. */
export const orderOf = (table) => (table.key.length > 0 ? table.key : table.columns).map(quoted).join(", ");
