import { and, eq, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { budgetRound, type FrozenPaper, project, vote } from "#db/schema";
import { antwerpIdeas, type Idea, lilleIdeas, namurIdeas } from "#db/seed/projects";
import { rounds, spending } from "#db/seed/rounds";
import { admitProject } from "~/domain/budgets/admit-project.server";
import { closeIdeas } from "~/domain/budgets/close-ideas.server";
import { commitMoney } from "~/domain/budgets/commit-money.server";
import { draftRound } from "~/domain/budgets/draft-round.server";
import { finishProject } from "~/domain/budgets/finish-project.server";
import { openBudgetVote } from "~/domain/budgets/open-budget-vote.server";
import { openRound } from "~/domain/budgets/open-round.server";
import { proposeProject } from "~/domain/budgets/propose-project.server";
import { recordSpending } from "~/domain/budgets/record-spending.server";
import { refuseProject } from "~/domain/budgets/refuse-project.server";
import { startCampaign } from "~/domain/budgets/start-campaign.server";
import { startExecution } from "~/domain/budgets/start-execution.server";
import { type Filled, idOf } from "./fill-structure.server";
import { actorNamed, inDays, must } from "./people.server";
import type { Step } from "./time.server";
import { castAs, settle } from "./votes.server";

type Antenna = keyof typeof rounds;
type PointsPaper = Extract<FrozenPaper, { form: "points" }>;

/** Lille's round, in execution, Antwerp's, whose points are just counted, and Namur's, whose members are voting. */
export function budgetSteps(filled: Filled): Step[] {
  return [
    { daysAgo: 165, happen: (tx) => open(tx, filled, "lille", { asOf: 165, ideas: 30, opens: 45, closes: 66 }) },
    { daysAgo: 150, happen: (tx) => propose(tx, filled, "lille", lilleIdeas) },
    { daysAgo: 132, happen: (tx) => review(tx, filled, "lille", lilleIdeas) },
    { daysAgo: 118, happen: (tx) => voteOn(tx, "lille", lilleIdeas, 85) },
    { daysAgo: 95, happen: async (tx) => settle(tx, (await roundOf(tx, "lille")).voteId ?? 0) },
    {
      daysAgo: 88,
      happen: async (tx) => {
        const { id } = await roundOf(tx, "lille");
        await must("start", startExecution(tx, await actorNamed(tx, filled, "lille:3"), { roundId: id }));
      },
    },
    ...spending.map((movement) => ({
      daysAgo: movement.daysAgo,
      happen: (tx: Database) => move(tx, filled, movement),
    })),
    { daysAgo: 98, happen: (tx) => open(tx, filled, "anvers", { asOf: 98, ideas: 30, opens: 46, closes: 74 }) },
    { daysAgo: 84, happen: (tx) => propose(tx, filled, "anvers", antwerpIdeas) },
    { daysAgo: 66, happen: (tx) => review(tx, filled, "anvers", antwerpIdeas) },
    { daysAgo: 50, happen: (tx) => voteOn(tx, "anvers", antwerpIdeas, 90) },
    { daysAgo: 23, happen: async (tx) => settle(tx, (await roundOf(tx, "anvers")).voteId ?? 0) },
    { daysAgo: 46, happen: (tx) => open(tx, filled, "namur", { asOf: 46, ideas: 26, opens: 34, closes: 55 }) },
    { daysAgo: 35, happen: (tx) => propose(tx, filled, "namur", namurIdeas) },
    { daysAgo: 19, happen: (tx) => review(tx, filled, "namur", namurIdeas) },
    { daysAgo: 9, happen: (tx) => voteOn(tx, "namur", namurIdeas, 50) },
  ];
}

async function open(
  tx: Database,
  filled: Filled,
  antenna: Antenna,
  days: { asOf: number; ideas: number; opens: number; closes: number },
) {
  const facilitator = await actorNamed(tx, filled, `${antenna}:3`);
  const { roundId } = await must(
    "draft a round",
    draftRound(tx, facilitator, {
      ...rounds[antenna],
      bodyId: idOf(filled.body, `antenne-${antenna}`),
      ideasUntil: inDays(days.ideas, days.asOf),
      voteOpensAt: inDays(days.opens, days.asOf),
      voteClosesAt: inDays(days.closes, days.asOf),
    }),
  );
  await must("open the round", openRound(tx, facilitator, { roundId }));
}

async function propose(tx: Database, filled: Filled, antenna: Antenna, ideas: Idea[]) {
  const { id: roundId } = await roundOf(tx, antenna);
  for (const { title, text, language, costs, author } of ideas) {
    const input = {
      title,
      text,
      language: language ?? "fr",
      costs: costs.map(([label, amountCents]) => ({ label, amountCents })),
    };
    const actor = await actorNamed(tx, filled, `${antenna}:${author}`);
    await must(`propose ${title}`, proposeProject(tx, actor, { roundId, ...input, submit: true }));
  }
}

async function review(tx: Database, filled: Filled, antenna: Antenna, ideas: Idea[]) {
  const facilitator = await actorNamed(tx, filled, `${antenna}:3`);
  const { id: roundId } = await roundOf(tx, antenna);
  await must("close the ideas", closeIdeas(tx, facilitator, { roundId }));
  for (const { title, refused } of ideas) {
    const projectId = await projectTitled(tx, roundId, title);
    if (refused) await must("refuse", refuseProject(tx, facilitator, { projectId, reason: refused }));
    else await must("admit", admitProject(tx, facilitator, { projectId }));
  }
  await must("publish the list", startCampaign(tx, facilitator, { roundId }));
}

/** Of a hundred members of an antenna, those of its larger circle. */
const largerCircle = 70;

/** Opens the vote at its date and casts ballots that like each project as its idea says. */
async function voteOn(tx: Database, antenna: Antenna, ideas: Idea[], turnoutPercent: number) {
  const { id: roundId, voteId } = await roundOf(tx, antenna);
  if (!voteId) throw new Error("the round has no vote");
  await tx.update(vote).set({ opensAt: sql`clock_timestamp()` }).where(eq(vote.id, voteId));
  await must("open the vote", openBudgetVote(tx, { voteId }));
  const listed = await tx
    .select({ id: project.id, title: project.title })
    .from(project)
    .where(and(eq(project.roundId, roundId), eq(project.state, "voted")))
    .orderBy(project.id);
  const likes = listed.map(({ id, title }) => ({ id, liked: ideas.find((idea) => idea.title === title)?.liked ?? 0 }));
  const { paper } = rounds[antenna];
  await castAs(tx, voteId, { turnoutPercent }, (draw) => {
    const circle = draw() < largerCircle ? 0 : 1;
    const share = (liked: Idea["liked"]) => (typeof liked === "number" ? liked : liked[circle]);
    const liked = likes.filter((one) => draw() < share(one.liked)).map(({ id }) => id);
    return paper?.form === "points" ? { points: pointsFor(liked, paper, draw) } : { projects: liked };
  });
}

/** Points for what a member likes, first come first served. */
function pointsFor(ids: readonly number[], paper: PointsPaper, draw: () => number) {
  let left = paper.inAll ?? Number.POSITIVE_INFINITY;
  const given = ids.map((id): [number, number] => {
    const points = Math.min(left, 1 + (draw() % (paper.perOption ?? 5)));
    left -= points;
    return [id, points];
  });
  return Object.fromEntries(given.filter(([, points]) => points > 0));
}

async function move(tx: Database, filled: Filled, { kind, project: title, cents, label }: (typeof spending)[number]) {
  const facilitator = await actorNamed(tx, filled, "lille:3");
  const { id: roundId } = await roundOf(tx, "lille");
  const [funded] = await tx
    .select({ id: project.id, state: project.state })
    .from(project)
    .where(and(eq(project.roundId, roundId), eq(project.title, title)));
  // Which projects are funded is for the drawn ballots to say; money moves only for those.
  if (!funded || !["funded", "under_way"].includes(funded.state)) return;
  const occurredOn = new Date().toISOString().slice(0, 10);
  const input = { roundId, projectId: funded.id, amountCents: cents, label, occurredOn };
  if (kind === "commit") await must("commit", commitMoney(tx, facilitator, input));
  else if (kind === "spend") await must("spend", recordSpending(tx, facilitator, input));
  else await must("finish", finishProject(tx, facilitator, { projectId: funded.id }));
}

async function roundOf(tx: Database, antenna: Antenna) {
  const [found] = await tx
    .select({ id: budgetRound.id, voteId: budgetRound.voteId })
    .from(budgetRound)
    .where(eq(budgetRound.title, rounds[antenna].title));
  if (!found) throw new Error(`the demonstration has no round in ${antenna}`);
  return found;
}

async function projectTitled(tx: Database, roundId: number, title: string): Promise<number> {
  const [found] = await tx
    .select({ id: project.id })
    .from(project)
    .where(and(eq(project.roundId, roundId), eq(project.title, title)));
  if (!found) throw new Error(`the demonstration has no project "${title}"`);
  return found.id;
}
