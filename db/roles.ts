import type { Sql } from "postgres";
import { applicationRole } from "./client";

/**
 * Gives the application's role what it needs and no more. The ballot box gets rights column by column: without a
 * right to the whole table PostgreSQL refuses the system columns (xmin, ctid) from which voting order could be guessed.
 */
export async function grantApplicationRole(sql: Sql) {
  await sql.unsafe(`
    do $$ begin
      create role ${applicationRole} nologin;
    exception when duplicate_object or unique_violation then null;
    end $$;
    do $$ begin execute format('grant ${applicationRole} to %I', current_user); end $$;
    grant usage on schema public to ${applicationRole};
    grant select, insert, update, delete on all tables in schema public to ${applicationRole};
    grant usage on all sequences in schema public to ${applicationRole};
    grant execute on all functions in schema public to ${applicationRole};
    revoke all on ballot, electorate_entry, journal, journal_seal, ledger_entry, ledger_line from ${applicationRole};
    grant select (id, vote_id, choice, receipt_hash), insert (vote_id, choice, receipt_hash) on ballot to ${applicationRole};
    grant select (vote_id, member_id, has_voted, college), insert (vote_id, member_id, has_voted, college),
      update (has_voted) on electorate_entry to ${applicationRole};
    grant select, insert on journal, journal_seal, ledger_entry, ledger_line to ${applicationRole};
  `);
}
