ALTER TABLE "electorate_entry" ADD COLUMN "college" text;--> statement-breakpoint
ALTER TABLE "vote" ADD COLUMN "colleges" jsonb;--> statement-breakpoint
create or replace function shuffle_electorate(closed_vote integer) returns void language plpgsql
  security definer set search_path = public, pg_temp as $$
begin
  perform from vote where id = closed_vote and state in ('closed', 'annulled') and shuffled_at is null for update;
  if not found then
    raise exception 'vote % cannot be shuffled now', closed_vote using errcode = 'restrict_violation';
  end if;
  create temporary table shuffled on commit drop as
    select member_id, has_voted, college from electorate_entry where vote_id = closed_vote order by random();
  delete from electorate_entry where vote_id = closed_vote;
  insert into electorate_entry (vote_id, member_id, has_voted, college)
    select closed_vote, member_id, has_voted, college from shuffled;
end
$$;
--> statement-breakpoint
-- The colleges freeze with the electorate: which ones are united follows from how many electors each has.
create or replace function refuse_change_of_announced_vote() returns trigger language plpgsql as $$
begin
  if old.state <> 'draft' and (
    (new.body_id, new.agenda_item_id, new.place_id, new.method, new.rule, new.secrecy, new.question, new.explanation,
     new.consequences, new.quorum_numerator, new.quorum_denominator, new.majority_numerator, new.majority_denominator,
     new.majority_strict, new.majority_base, new.lot_seed)
    is distinct from
    (old.body_id, old.agenda_item_id, old.place_id, old.method, old.rule, old.secrecy, old.question, old.explanation,
     old.consequences, old.quorum_numerator, old.quorum_denominator, old.majority_numerator, old.majority_denominator,
     old.majority_strict, old.majority_base, old.lot_seed)
    or (old.electorate_size is not null
      and (new.electorate_size, new.colleges) is distinct from (old.electorate_size, old.colleges))
  ) then
    raise exception 'an announced vote is frozen' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
