import type { Database } from "#db/client";
import { ballotProjects, type RoundView } from "~/domain/budgets/read-round.server";
import type { Actor } from "~/domain/governance/actor";
import { drawLot } from "~/domain/participation/rules/lot";

/** The projects in an order drawn for this member, the same each time: no project is first on everybody's paper. */
export async function drawPaper(db: Database, actor: Actor, round: Pick<RoundView, "id" | "lotSeed">) {
  const projects = await ballotProjects(db, round.id);
  const drawn = drawLot(
    `${round.lotSeed}:${actor.memberId}`,
    projects.map(({ id }) => String(id)),
  );
  const place = new Map(drawn.map(({ id }, at) => [Number(id), at]));
  return projects.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}
export type PaperProject = Awaited<ReturnType<typeof drawPaper>>[number];
