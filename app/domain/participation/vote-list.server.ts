import { and, desc, eq, inArray, ne, or, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { electorateEntry, place, vote } from "#db/schema";
import type { Actor } from "../governance/actor";
import { chosenTitles } from "./chosen-titles.server";
import { bodiesThatMayVote } from "./policy";
import type { BallotCount } from "./rules/count-ballots";

export const perPage = 20;

type Filter = { locale: "fr" | "nl" | "en"; before?: number };

function listed(db: Database, actor: Actor, { locale }: Filter) {
  return db
    .select({
      id: vote.id,
      state: vote.state,
      question: vote.question,
      placeName: sql<string>`coalesce(${place.name}->>${locale}, ${place.name}->>'fr')`,
      opensAt: vote.opensAt,
      closesAt: vote.closesAt,
      publishedAt: vote.publishedAt,
      outcome: sql<
        BallotCount["outcome"] | null
      >`case when ${vote.state} = 'published' then ${vote.result}->>'outcome' end`,
      method: vote.method,
      chosen: chosenTitles,
      hasVoted: electorateEntry.hasVoted,
    })
    .from(vote)
    .innerJoin(place, eq(place.id, vote.placeId))
    .leftJoin(electorateEntry, and(eq(electorateEntry.voteId, vote.id), eq(electorateEntry.memberId, actor.memberId)))
    .$dynamic();
}

export type ListedVote = Awaited<ReturnType<typeof pastVotes>>[number];

/** Votes now open, being counted or announced, and the drafts of the bodies the actor runs; soonest first. */
export function currentVotes(db: Database, actor: Actor, filter: Filter) {
  const own = bodiesThatMayVote(actor);
  const drafts = own.length > 0 ? and(eq(vote.state, "draft"), inArray(vote.bodyId, own)) : undefined;
  return listed(db, actor, filter)
    .where(and(ne(vote.method, "budget"), or(inArray(vote.state, ["announced", "open", "closed", "counted"]), drafts)))
    .orderBy(vote.closesAt, vote.id)
    .limit(100);
}

/** Published and annulled votes, the last to close first; one more than a page, which tells that there is a next one. */
export function pastVotes(db: Database, actor: Actor, filter: Filter) {
  return listed(db, actor, filter)
    .where(
      and(
        ne(vote.method, "budget"),
        inArray(vote.state, ["published", "annulled"]),
        filter.before
          ? sql`(${vote.closesAt}, ${vote.id}) < (select closes_at, id from vote where id = ${filter.before})`
          : undefined,
      ),
    )
    .orderBy(desc(vote.closesAt), desc(vote.id))
    .limit(perPage + 1);
}
