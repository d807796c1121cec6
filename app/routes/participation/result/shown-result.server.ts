import type { ConsentResult } from "~/domain/participation/rules/count-consent";
import { type Disclosed, type DisclosedElection, isElected } from "~/domain/participation/rules/disclosure";
import type { ResolutionCount } from "~/domain/participation/rules/resolution";
import type { Locale } from "~/i18n/locales";
import { catalogues } from "~/i18n/messages.server";
import { nameChosen } from "~/server/name-chosen.server";
import { type CollegesPicture, drawColleges } from "./colleges";
import { type DuelsPicture, drawDuels } from "./duels";
import { passedOver } from "./passed-over";
import { drawProfile, type ProfilePicture } from "./profile";
import { reasonsOf } from "./reasons";
import { drawRounds, type RoundsPicture } from "./rounds";
import { seatsOf } from "./seats";
import { drawSums, type SumsPicture } from "./sums";
import { wordsOf } from "./words.server";

export type Picture =
  | { readonly kind: "resolution"; readonly count: ResolutionCount; readonly colleges: CollegesPicture | null }
  | { readonly kind: "consent"; readonly count: Pick<ConsentResult, "consents" | "reservations" | "objections"> }
  | SumsPicture
  | ProfilePicture
  | DuelsPicture
  | RoundsPicture;

interface Reader {
  readonly locale: Locale;
  readonly timeZone: string;
  /** The round to draw; the last one by default. */
  readonly round: number | null;
}

/** All that the page shows of a published result: figures to draw, and how they came about in the reader's words. */
export function showResult(vote: Disclosed, seed: string, { round, ...to }: Reader) {
  const picture = vote.withheld ? null : pictureOf(vote, round);
  const { outcome } = vote.count;
  const titles = isElected(vote) ? (vote.count.winners ?? []).map((id) => titleIn(vote, id)) : [];
  return {
    method: vote.method,
    outcome,
    withheld: vote.withheld,
    turnout: vote.withheld ? null : turnoutOf(vote.count),
    chosen: nameChosen(to, vote.method, { titles, count: titles.length }),
    places: titles.length,
    picture,
    seats: vote.method === "stv" || vote.method === "irv" ? seatsOf(vote) : [],
    passedOver: vote.method === "stv" && !vote.withheld ? passedOver(vote) : [],
    reserved: vote.method === "stv" ? vote.rule.reserved : [],
    reasons: reasonsOf(vote.method === "consent" ? (vote.count.reasons ?? []) : []),
    ...wordsOf(vote, seed, { ...to, messages: catalogues[to.locale] }, picture?.kind === "rounds" ? picture.first : 1),
  };
}

export type ShownResult = ReturnType<typeof showResult>;

type Counted = Extract<Disclosed, { readonly withheld: false }>;

function pictureOf(vote: Counted, round: number | null): Picture | null {
  switch (vote.method) {
    case "resolution":
      return { kind: "resolution", count: vote.count, colleges: drawColleges(vote.count, vote.rule) };
    case "consent": {
      const { consents, reservations, objections } = vote.count;
      return { kind: "consent", count: { consents, reservations, objections } };
    }
    case "approval":
    case "score":
      return drawSums(vote);
    case "majority_judgment":
      return drawProfile(vote);
    case "schulze":
      return drawDuels(vote);
    case "irv":
    case "stv":
      return drawRounds(vote, round);
  }
}

function turnoutOf({ electorate, attendance, quorum, ...rest }: Counted["count"]) {
  return { electorate, attendance, quorum, blank: "blank" in rest ? rest.blank : 0 };
}

function titleIn({ rule }: DisclosedElection, id: string): string {
  return rule.options.find((one) => one.id === id)?.title ?? id;
}
