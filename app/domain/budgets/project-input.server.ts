import { eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { projectCost } from "#db/schema";
import type { Actor } from "../governance/actor";
import { type Refusal, refuse } from "../refusal";
import { mayPropose } from "./policy";
import { takesProjects } from "./rules/lifecycle";
import { costLinesPerProject } from "./rules/settings";
import { clockOf, type LockedRound } from "./state.server";

export type CostLine = { label: string; amountCents: number };
export type ProjectInput = {
  title: string;
  text: string;
  language: "fr" | "nl" | "en";
  /** What the project costs, line by line; the project costs their sum. */
  costs: CostLine[];
  /** Hands the project in; otherwise it stays its author's draft. */
  submit: boolean;
};

/** The refusals shared by proposing and changing a project; null when nothing stands against it. */
export async function refusalOfProject(
  tx: Database,
  actor: Actor,
  round: LockedRound,
  costs: readonly CostLine[],
): Promise<Refusal | null> {
  if (!mayPropose(actor, round.antennaId)) return refuse("project.otherAntenna");
  if (!takesProjects(round.state) || (await clockOf(tx)) >= round.ideasUntil) return refuse("project.ideasClosed");
  if (costs.length === 0 || costs.length > costLinesPerProject) return refuse("project.costs");
  if (costs.some(({ amountCents }) => !Number.isSafeInteger(amountCents) || amountCents <= 0))
    return refuse("project.costs");
  if (totalOf(costs) > round.envelopeCents) {
    return refuse("project.tooDear", { envelope: round.envelopeCents / 100 });
  }
  return null;
}

export function totalOf(costs: readonly CostLine[]): number {
  return costs.reduce((sum, { amountCents }) => sum + amountCents, 0);
}

/** The lines as the journal keeps them, to be read by anybody. */
export function costsInWords(costs: readonly CostLine[]): string {
  return costs.map(({ label, amountCents }) => `${label} : ${(amountCents / 100).toFixed(2)} €`).join(" ; ");
}

export async function writeCosts(tx: Database, projectId: number, costs: readonly CostLine[]) {
  await tx.delete(projectCost).where(eq(projectCost.projectId, projectId));
  await tx.insert(projectCost).values(costs.map((line, position) => ({ ...line, projectId, position })));
}
