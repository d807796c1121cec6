import { and, eq, gte, ne, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { agendaItem, body, budgetRound, electorateEntry, meeting, place, vote } from "#db/schema";
import type { Actor } from "../governance/actor";
import { chosenTitles } from "./chosen-titles.server";
import type { BallotCount } from "./rules/count-ballots";
import { disclose } from "./rules/disclosure";
import { storedColleges } from "./rules/unite-colleges";
import { storedRule } from "./rules/vote-rule";

type Locale = "fr" | "nl" | "en";

/** All that the page of a vote shows this member, in one query; the count only once it is published. */
export async function votePage(db: Database, actor: Actor, voteId: number, locale: Locale) {
  const [row] = await db
    .select({
      id: vote.id,
      state: vote.state,
      method: vote.method,
      rule: vote.rule,
      bodyId: vote.bodyId,
      bodyName: sql<string>`coalesce(${body.name}->>${locale}, ${body.name}->>'fr')`,
      placeId: vote.placeId,
      placeName: sql<string>`coalesce(${place.name}->>${locale}, ${place.name}->>'fr')`,
      placeKind: place.kind,
      item: {
        id: agendaItem.id,
        title: agendaItem.title,
        position: agendaItem.position,
        visibility: agendaItem.visibility,
      },
      meetingId: meeting.id,
      question: vote.question,
      explanation: vote.explanation,
      consequences: vote.consequences,
      opensAt: vote.opensAt,
      closesAt: vote.closesAt,
      // the hour of the database decides, not the state: the job that closes may be a moment late
      over: sql<boolean>`${vote.closesAt} <= clock_timestamp()`,
      quorumNumerator: vote.quorumNumerator,
      quorumDenominator: vote.quorumDenominator,
      majorityNumerator: vote.majorityNumerator,
      majorityDenominator: vote.majorityDenominator,
      majorityStrict: vote.majorityStrict,
      majorityBase: vote.majorityBase,
      lotSeed: vote.lotSeed,
      openedAt: vote.openedAt,
      electorateSize: vote.electorateSize,
      colleges: vote.colleges,
      ballotCount: vote.ballotCount,
      publishedAt: vote.publishedAt,
      archiveHash: vote.archiveHash,
      annulledReason: vote.annulledReason,
      result: vote.result,
      hasVoted: electorateEntry.hasVoted,
      ownCollege: electorateEntry.college,
      roundId: budgetRound.id,
    })
    .from(vote)
    .innerJoin(body, eq(body.id, vote.bodyId))
    .innerJoin(place, eq(place.id, vote.placeId))
    .leftJoin(agendaItem, eq(agendaItem.id, vote.agendaItemId))
    .leftJoin(meeting, eq(meeting.id, agendaItem.meetingId))
    .leftJoin(electorateEntry, and(eq(electorateEntry.voteId, vote.id), eq(electorateEntry.memberId, actor.memberId)))
    .leftJoin(budgetRound, eq(budgetRound.voteId, vote.id))
    .where(eq(vote.id, voteId));
  if (!row) return null;
  const { result, ballotCount, colleges, ...shown } = row;
  const published = row.state === "published" && result;
  const ruled = storedRule(row);
  return {
    ...shown,
    colleges: storedColleges({ colleges }),
    ballotCount: published ? ballotCount : null,
    disclosed: published && ruled.method !== "budget" ? disclose(ruled, result as unknown as BallotCount) : null,
  };
}

export type VotePage = NonNullable<Awaited<ReturnType<typeof votePage>>>;

/** Open votes in which this member can still cast their ballot, soonest to close first; budgets speak for theirs. */
export function awaitingVotes(db: Database, actor: Actor) {
  return db
    .select({
      id: vote.id,
      kind: sql<"vote">`'vote'`,
      title: vote.question,
      level: sql<"codecision">`'codecision'`,
      deadline: vote.closesAt,
      minutes: sql<number>`3`,
    })
    .from(electorateEntry)
    .innerJoin(vote, eq(vote.id, electorateEntry.voteId))
    .where(
      and(
        eq(electorateEntry.memberId, actor.memberId),
        eq(electorateEntry.hasVoted, false),
        eq(vote.state, "open"),
        ne(vote.method, "budget"),
        sql`${vote.closesAt} > clock_timestamp()`,
      ),
    )
    .orderBy(vote.closesAt, vote.id)
    .limit(20);
}

/** The decisions taken in the last ninety days by votes this member could take part in, latest first. */
export function decidedVotes(db: Database, actor: Actor) {
  return db
    .select({
      id: vote.id,
      title: vote.question,
      outcome: sql<BallotCount["outcome"]>`${vote.result}->>'outcome'`,
      method: vote.method,
      chosen: chosenTitles,
      publishedAt: vote.publishedAt,
      hasVoted: electorateEntry.hasVoted,
    })
    .from(electorateEntry)
    .innerJoin(vote, eq(vote.id, electorateEntry.voteId))
    .where(
      and(
        eq(electorateEntry.memberId, actor.memberId),
        eq(vote.state, "published"),
        ne(vote.method, "budget"),
        gte(vote.publishedAt, sql`now() - interval '90 days'`),
      ),
    )
    .orderBy(sql`${vote.publishedAt} desc`)
    .limit(10);
}
