import { and, asc, eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { budgetRound, project } from "#db/schema";
import { type BudgetChoice, supportIn } from "../participation/rules/budget-paper";
import { storedRule } from "../participation/rules/vote-rule";
import { groupedBallots, type Tally } from "../participation/tally.server";
import { recordEntry } from "./ledger.server";
import { allocate } from "./rules/allocate";
import type { Allocation } from "./rules/allocation";
import type { AllocationSettings, Election } from "./rules/election";
import { nextProject, nextRound } from "./rules/lifecycle";
import { allocateTo } from "./rules/movements";
import { type SmallestChange, smallestChanges } from "./rules/smallest-change";
import { clockOf, type LockedRound, lockRound, moveProject, moveRound } from "./state.server";

/** The result of a round's vote, as it is stored and published: the allocation with its trace. */
export type RoundResult = Allocation & {
  outcome: "allocated";
  /** What would have funded each project that was not, by its number; none where recounting would take too long. */
  changes: Record<string, SmallestChange>;
};

/**
 * Counts the closed vote of a round in the transaction of its counting: runs the frozen rule over the ballots, gives each
 * funded project its money in the ledger, and moves the round and its projects to their result.
 */
export const countRound: Tally = async (tx, of) => {
  const [found] = await tx.select({ id: budgetRound.id }).from(budgetRound).where(eq(budgetRound.voteId, of.id));
  const round = found && (await lockRound(tx, found.id));
  const state = round && nextRound(round.state, "count");
  if (!round || !state) throw new Error(`vote ${of.id} is not the vote of a round that waits for its count`);
  const voted = await tx
    .select({ id: project.id, state: project.state, costCents: project.costCents, title: project.title })
    .from(project)
    .where(and(eq(project.roundId, round.id), eq(project.state, "voted")))
    .orderBy(asc(project.id));
  const ruled = storedRule(of);
  if (ruled.method !== "budget") throw new Error(`vote ${of.id} is no budget's`);
  const ballots = await groupedBallots(tx, of.id);
  const election: Election = {
    envelopeCents: ruled.rule.envelopeCents,
    projects: ruled.rule.projects.map(({ id, costCents }) => ({ id: String(id), costCents })),
    ballots: ballots.map(({ choice, weight }) => ({ ...supportIn(choice as BudgetChoice), weight })),
  };
  const settings = {
    ...ruled.rule.allocation,
    ties: { by: "lot", seed: of.lotSeed ?? "" },
  } as AllocationSettings;
  const allocation = allocate(election, settings);
  const result: RoundResult = {
    ...allocation,
    outcome: "allocated",
    changes: smallestChanges(election, settings, allocation) ?? {},
  };
  const funded = new Set(allocation.selected);
  for (const one of voted) {
    const next = nextProject(one.state, funded.has(String(one.id)) ? "fund" : "leave_unfunded");
    await moveProject(tx, "clock", one, next ?? one.state);
  }
  await recordAllocation(
    tx,
    round,
    voted.filter(({ id }) => funded.has(String(id))),
  );
  await moveRound(tx, "clock", round, state, { result: { ...result }, resultAt: await clockOf(tx) });
  return { ...result };
};

async function recordAllocation(tx: Database, round: LockedRound, funded: { id: number; costCents: number }[]) {
  const lines = allocateTo(funded);
  if (lines.length === 0) return;
  const recorded = await recordEntry(tx, "clock", { roundId: round.id, kind: "allocation", label: round.title }, lines);
  if (!recorded.ok) throw new Error(`the allocation of round ${round.id} was refused: ${recorded.refusal}`);
}
