import { type Actor, bodiesWhere, mayIn } from "../governance/actor";

/** Whether a running mandate of the actor lets them run the rounds of this antenna's group. */
export function mayRunRound(actor: Actor | null, bodyId: number): boolean {
  return mayIn(actor, "rounds.run", bodyId);
}

/** The antenna groups whose rounds the actor may run. */
export function groupsThatActorRuns(actor: Actor | null): number[] {
  return bodiesWhere(actor, "rounds.run");
}

/** Whether the actor may write commitments and receipts in the ledger of this group's rounds. */
export function mayRecordSpending(actor: Actor | null, bodyId: number): boolean {
  return mayIn(actor, "rounds.record_spending", bodyId);
}

/** A round belongs to the members of its antenna, and to no others. */
export function mayPropose(actor: Actor | null, antennaId: number): boolean {
  return actor?.antennaId === antennaId;
}

export function isAuthor(actor: Actor | null, authorId: number | null): boolean {
  return actor !== null && actor.memberId === authorId;
}

/** A draft is its author's alone; everything else is open to the members. */
export function maySeeProject(actor: Actor, project: { state: string; authorId: number | null }): boolean {
  return project.state !== "draft" || isAuthor(actor, project.authorId);
}
