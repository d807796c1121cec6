-- What was written in the journal, in its chain, in a ballot box or in a ledger stays as it was.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% rows are never changed or deleted', tg_table_name using errcode = 'restrict_violation';
end
$$;
--> statement-breakpoint
create trigger journal_append_only before update or delete or truncate on journal
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger journal_seal_append_only before update or delete or truncate on journal_seal
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger ledger_entry_append_only before update or delete or truncate on ledger_entry
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger ledger_line_append_only before update or delete or truncate on ledger_line
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger ballot_immutable before update or truncate on ballot
  for each statement execute function refuse_change();
--> statement-breakpoint
-- Ballots leave the box only to be written anew in random order once the vote is closed (see shuffle_ballots).
create function refuse_ballot_removal() returns trigger language plpgsql as $$
begin
  if coalesce(current_setting('voix.shuffled_vote', true), '') <> old.vote_id::text then
    raise exception 'ballots are never removed' using errcode = 'restrict_violation';
  end if;
  return old;
end
$$;
--> statement-breakpoint
create trigger ballot_kept before delete on ballot for each row execute function refuse_ballot_removal();
--> statement-breakpoint
-- Once closed, no ballot enters; checked here too, whatever the program does.
create function refuse_late_ballot() returns trigger language plpgsql as $$
begin
  if not exists (
    select from vote
    where vote.id = new.vote_id
      and (vote.state = 'open' or current_setting('voix.shuffled_vote', true) = new.vote_id::text)
  ) then
    raise exception 'vote % is not open', new.vote_id using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger ballot_in_open_vote before insert on ballot for each row execute function refuse_late_ballot();
--> statement-breakpoint
-- The ballot and the mark "has voted" share a transaction number, and both heaps grow in voting order. Writing each table
-- anew in random order, each in its own transaction, removes both traces; the caller then vacuums the old versions away.
create function shuffle_ballots(closed_vote integer) returns void language plpgsql
  security definer set search_path = public, pg_temp as $$
begin
  perform from vote where id = closed_vote and state = 'closed' and shuffled_at is null for update;
  if not found then
    raise exception 'vote % cannot be shuffled now', closed_vote using errcode = 'restrict_violation';
  end if;
  perform set_config('voix.shuffled_vote', closed_vote::text, true);
  create temporary table shuffled on commit drop as
    select choice, receipt_hash from ballot where vote_id = closed_vote order by random();
  delete from ballot where vote_id = closed_vote;
  insert into ballot (vote_id, choice, receipt_hash) select closed_vote, choice, receipt_hash from shuffled;
  perform set_config('voix.shuffled_vote', '', true);
end
$$;
--> statement-breakpoint
create function shuffle_electorate(closed_vote integer) returns void language plpgsql
  security definer set search_path = public, pg_temp as $$
begin
  perform from vote where id = closed_vote and state = 'closed' and shuffled_at is null for update;
  if not found then
    raise exception 'vote % cannot be shuffled now', closed_vote using errcode = 'restrict_violation';
  end if;
  create temporary table shuffled on commit drop as
    select member_id, has_voted from electorate_entry where vote_id = closed_vote order by random();
  delete from electorate_entry where vote_id = closed_vote;
  insert into electorate_entry (vote_id, member_id, has_voted) select closed_vote, member_id, has_voted from shuffled;
end
$$;
--> statement-breakpoint
-- The question, method, rule and secrecy of a vote freeze at its announcement; its electorate at opening.
create function refuse_change_of_announced_vote() returns trigger language plpgsql as $$
begin
  if old.state <> 'draft' and (
    (new.body_id, new.agenda_item_id, new.place_id, new.method, new.secrecy, new.question, new.explanation, new.consequences,
     new.quorum_numerator, new.quorum_denominator, new.majority_numerator, new.majority_denominator, new.majority_strict,
     new.majority_base, new.lot_seed)
    is distinct from
    (old.body_id, old.agenda_item_id, old.place_id, old.method, old.secrecy, old.question, old.explanation, old.consequences,
     old.quorum_numerator, old.quorum_denominator, old.majority_numerator, old.majority_denominator, old.majority_strict,
     old.majority_base, old.lot_seed)
    or (old.electorate_size is not null and new.electorate_size is distinct from old.electorate_size)
  ) then
    raise exception 'an announced vote is frozen' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger vote_frozen_at_announcement before update on vote
  for each row execute function refuse_change_of_announced_vote();
--> statement-breakpoint
-- Approved minutes never change; what must be put right is an erratum, a piece of its own.
create function refuse_change_of_approved_minutes() returns trigger language plpgsql as $$
begin
  if old.state in ('approved', 'published') and new.text is distinct from old.text then
    raise exception 'approved minutes never change' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger minutes_kept before update on minutes
  for each row execute function refuse_change_of_approved_minutes();
--> statement-breakpoint
-- Every movement of money balances when its transaction commits.
create function refuse_unbalanced_entry() returns trigger language plpgsql as $$
begin
  if (select coalesce(sum(amount_cents), 0) <> 0 or count(*) < 2
      from ledger_line where round_id = new.round_id and entry_id = new.entry_id) then
    raise exception 'ledger entry % does not balance', new.entry_id using errcode = 'restrict_violation';
  end if;
  return null;
end
$$;
--> statement-breakpoint
create constraint trigger ledger_balances after insert on ledger_line
  deferrable initially deferred for each row execute function refuse_unbalanced_entry();
--> statement-breakpoint
-- The application adds jobs in its own transactions without any other right over the queue.
create function add_job(task text, payload json, run_at timestamptz, job_key text) returns void language plpgsql
  security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform graphile_worker.add_job(task, payload := payload, run_at := run_at, job_key := job_key, max_attempts := 12);
end
$$;
