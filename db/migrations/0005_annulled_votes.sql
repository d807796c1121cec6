-- A vote annulled while it was open leaves ballots behind; their traces are removed as those of a closed one are.
create or replace function shuffle_ballots(closed_vote integer) returns void language plpgsql
  security definer set search_path = public, pg_temp as $$
begin
  perform from vote where id = closed_vote and state in ('closed', 'annulled') and shuffled_at is null for update;
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
create or replace function shuffle_electorate(closed_vote integer) returns void language plpgsql
  security definer set search_path = public, pg_temp as $$
begin
  perform from vote where id = closed_vote and state in ('closed', 'annulled') and shuffled_at is null for update;
  if not found then
    raise exception 'vote % cannot be shuffled now', closed_vote using errcode = 'restrict_violation';
  end if;
  create temporary table shuffled on commit drop as
    select member_id, has_voted from electorate_entry where vote_id = closed_vote order by random();
  delete from electorate_entry where vote_id = closed_vote;
  insert into electorate_entry (vote_id, member_id, has_voted) select closed_vote, member_id, has_voted from shuffled;
end
$$;
