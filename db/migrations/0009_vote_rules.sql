ALTER TYPE "public"."vote_method" ADD VALUE 'consent';--> statement-breakpoint
ALTER TYPE "public"."vote_method" ADD VALUE 'approval';--> statement-breakpoint
ALTER TYPE "public"."vote_method" ADD VALUE 'score';--> statement-breakpoint
ALTER TYPE "public"."vote_method" ADD VALUE 'majority_judgment';--> statement-breakpoint
ALTER TYPE "public"."vote_method" ADD VALUE 'schulze';--> statement-breakpoint
ALTER TYPE "public"."vote_method" ADD VALUE 'irv';--> statement-breakpoint
ALTER TYPE "public"."vote_method" ADD VALUE 'stv';--> statement-breakpoint
ALTER TABLE "vote" ADD COLUMN "rule" jsonb;--> statement-breakpoint
-- Rounds whose vote is under way get the rule that their ballots already follow; those published keep their archive as it is.
update "vote" set "rule" = jsonb_build_object(
  'envelopeCents', round.envelope_cents,
  'projects', (
    select coalesce(jsonb_agg(jsonb_build_object('id', project.id, 'title', project.title, 'costCents', project.cost_cents)
      order by project.id), '[]')
    from "project" where project.round_id = round.id and project.state in ('admitted', 'voted', 'funded', 'not_funded')
  ),
  'allocation', round.rule
) from "budget_round" round where round.vote_id = "vote".id and "vote".state not in ('published', 'annulled');
--> statement-breakpoint
ALTER TABLE "vote" ADD CONSTRAINT "vote_rule" CHECK ("vote"."method" = 'resolution' or "vote"."rule" is not null or ("vote"."method" = 'budget' and "vote"."state" in ('published', 'annulled')));
--> statement-breakpoint
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
    or (old.electorate_size is not null and new.electorate_size is distinct from old.electorate_size)
  ) then
    raise exception 'an announced vote is frozen' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
