import { asc, eq, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { budgetRound, place, project, vote } from "#db/schema";
import { type BudgetChoice, type BudgetPaper, paperOf, supportIn } from "../participation/rules/budget-paper";
import { smallElectorate } from "../participation/rules/small-electorate";
import type { VoteRules } from "../participation/rules/vote-rule";
import type { AllocationSettings } from "./rules/election";
import { writePabulib } from "./rules/pabulib-writer";
import { writtenSettings } from "./rules/written-settings";

/**
 * The published ballots of a round as a Pabulib file, or null while nothing is published and for a small electorate.
 * Ballots stand in the order of their text and are numbered in it: no number says anything of a person.
 */
export async function writePb(db: Database, roundId: number): Promise<string | null> {
  const [round] = await db
    .select({
      title: budgetRound.title,
      antenna: sql<string>`${place.name}->>'fr'`,
      envelopeCents: budgetRound.envelopeCents,
      ideasRule: budgetRound.rule,
      voteRule: vote.rule,
      lotSeed: vote.lotSeed,
      voteId: vote.id,
      state: vote.state,
      electorateSize: vote.electorateSize,
      opensAt: vote.opensAt,
      closesAt: vote.closesAt,
    })
    .from(budgetRound)
    .innerJoin(vote, eq(vote.id, budgetRound.voteId))
    .innerJoin(place, eq(place.id, budgetRound.antennaId))
    .where(eq(budgetRound.id, roundId));
  if (round?.state !== "published" || (round.electorateSize ?? 0) < smallElectorate) return null;
  const choices = await db.execute<{ choice: BudgetChoice }>(
    sql`select choice from ballot where vote_id = ${round.voteId} order by choice::text`,
  );
  const ballots = choices.map(({ choice }) => supportIn(choice));
  const listed = await db
    .select({ id: project.id, title: project.title, costCents: project.costCents, state: project.state })
    .from(project)
    .where(eq(project.roundId, roundId))
    .orderBy(asc(project.id));
  const votes = new Map<number, number>();
  for (const id of ballots.flatMap(({ projectIds }) => projectIds.map(Number))) votes.set(id, (votes.get(id) ?? 0) + 1);
  const paper = paperOf((round.voteRule as VoteRules["budget"] | null) ?? {});
  const onBallot = listed.filter(({ id, state }) => votes.has(id) || afterVote.has(state));
  return writePabulib({
    meta: new Map(Object.entries(metaOf(round, paper, { projects: onBallot.length, ballots: ballots.length }))),
    metaLines: new Map(),
    projects: table(
      ["project_id", "cost", "votes", "name"],
      onBallot.map(({ id, costCents, title }) => [`${id}`, euros(costCents), `${votes.get(id) ?? 0}`, title]),
    ),
    votes: table(
      ["voter_id", "vote", ...(paper.form === "points" ? ["points"] : [])],
      ballots.map(({ projectIds, points }, at) => [
        `${at + 1}`,
        projectIds.join(","),
        ...(paper.form === "points" ? [(points ?? []).join(",")] : []),
      ]),
    ),
  });
}

const afterVote = new Set(["funded", "not_funded", "under_way", "done"]);

type Told = {
  title: string;
  antenna: string;
  envelopeCents: number;
  ideasRule: Omit<AllocationSettings, "ties">;
  voteRule: unknown;
  lotSeed: string | null;
  opensAt: Date;
  closesAt: Date;
};

/** The rule that counted: the vote's own, or the round's for votes published before they held theirs. */
function settingsOf({ ideasRule, voteRule, lotSeed }: Told): AllocationSettings {
  const frozen = (voteRule as VoteRules["budget"] | null)?.allocation ?? ideasRule;
  return { ...(frozen as typeof ideasRule), ties: { by: "lot", seed: lotSeed ?? "" } };
}

/** Pabulib knows no key for a lot or for an increment: its comment holds the options that count the same again. */
function metaOf(
  round: Told,
  paper: BudgetPaper,
  { projects, ballots }: { projects: number; ballots: number },
): Record<string, string> {
  const settings = settingsOf(round);
  const { rule, completion } = settings;
  return {
    description: round.title,
    unit: round.antenna,
    num_projects: `${projects}`,
    num_votes: `${ballots}`,
    budget: euros(round.envelopeCents),
    ...ballotKeys(paper),
    rule: rule === "equal-shares" && completion !== "none" ? `${rule}/${completion}` : rule,
    date_begin: round.opensAt.toISOString().slice(0, 10),
    date_end: round.closesAt.toISOString().slice(0, 10),
    currency: "EUR",
    comment: `#1: allocate ${writtenSettings(settings)}`,
  };
}

/** The kind of ballots and its limits, by the keys of the format. */
function ballotKeys(paper: BudgetPaper): Record<string, string> {
  switch (paper.form) {
    case "choose-one":
      return { vote_type: "choose-1" };
    case "points": {
      const { perOption, inAll } = paper;
      return {
        vote_type: inAll === null ? "scoring" : "cumulative",
        ...(perOption !== null && { max_points: `${perOption}` }),
        ...(inAll !== null && { max_sum_points: `${inAll}` }),
      };
    }
    default: {
      const type = paper.form === "ranking" ? "ordinal" : "approval";
      return { vote_type: type, ...(paper.most !== null && { max_length: `${paper.most}` }) };
    }
  }
}

const euros = (cents: number) => (cents / 100).toFixed(cents % 100 === 0 ? 0 : 2);

function table(columns: string[], rows: string[][]) {
  return { columns, rows: rows.map((fields, at) => ({ fields, line: at + 1, quoted: false })) };
}
