import { eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { submission } from "#db/schema";
import { type Point, points } from "#db/seed/points";
import { declineSubmission } from "~/domain/meetings/decline-submission.server";
import { escalateSubmission } from "~/domain/meetings/escalate-submission.server";
import { mergeSubmission } from "~/domain/meetings/merge-submission.server";
import { proposeSubmission } from "~/domain/meetings/propose-submission.server";
import { supportSubmission } from "~/domain/meetings/support-submission.server";
import { withdrawSubmission } from "~/domain/meetings/withdraw-submission.server";
import { type Filled, idOf } from "./fill-structure.server";
import { actorNamed, must, someMembers } from "./people.server";
import type { Step } from "./time.server";

/** Each point proposed and supported at its time, and what ended some of them; agendas take the others. */
export function pointSteps(filled: Filled): Step[] {
  return points.flatMap((point, index) => [
    { daysAgo: point.submittedDaysAgo, happen: (tx: Database) => propose(tx, filled, point, index) },
    ...endOf(filled, point),
  ]);
}

async function propose(tx: Database, filled: Filled, point: Point, index: number) {
  const author = await actorNamed(tx, filled, point.author);
  const { submissionId } = await must(
    `propose ${point.title}`,
    proposeSubmission(tx, author, {
      bodyId: idOf(filled.body, point.body),
      title: point.title,
      text: point.text,
      level: point.level,
      language: point.language,
      submit: point.state !== "draft",
    }),
  );
  const near = point.body.startsWith("antenne-") ? point.author.split(":")[0] : "";
  const supporters = near
    ? [9, 12, 14].slice(0, point.supporters).map((n) => `${near}:${n}`)
    : someMembers(filled, point.supporters, index + 3, [point.author, "namur:1", "liege:1"]);
  for (const name of supporters) {
    await must("support", supportSubmission(tx, await actorNamed(tx, filled, name), { submissionId }));
  }
}

function endOf(filled: Filled, point: Point): Step[] {
  const end = endings[point.state];
  return end ? [{ daysAgo: point.submittedDaysAgo - 1, happen: (tx) => end(tx, filled, point) }] : [];
}

type Ending = (tx: Database, filled: Filled, point: Point) => Promise<void>;

const endings: Partial<Record<Point["state"], Ending>> = {
  declined: async (tx, filled, point) => {
    const secretary = await actorNamed(tx, filled, "liege:1");
    const asked = { submissionId: await submissionTitled(tx, point.title), reason: point.reason ?? "" };
    await must("decline", declineSubmission(tx, secretary, asked));
  },
  withdrawn: async (tx, filled, point) => {
    const submissionId = await submissionTitled(tx, point.title);
    await must("withdraw", withdrawSubmission(tx, await actorNamed(tx, filled, point.author), { submissionId }));
  },
  merged: async (tx, filled, point) => {
    const submissionId = await submissionTitled(tx, point.title);
    const intoId = await submissionTitled(tx, point.mergedInto ?? "");
    await must("merge", mergeSubmission(tx, await actorNamed(tx, filled, point.author), { submissionId, intoId }));
  },
  escalated: async (tx, filled, point) => {
    const submissionId = await submissionTitled(tx, point.title);
    const to = { submissionId, toBodyId: idOf(filled.body, "conseil") };
    await must("carry further", escalateSubmission(tx, await actorNamed(tx, filled, point.author), to));
  },
};

export async function submissionTitled(tx: Database, title: string): Promise<number> {
  const [found] = await tx.select({ id: submission.id }).from(submission).where(eq(submission.title, title));
  if (!found) throw new Error(`the demonstration has no point "${title}"`);
  return found.id;
}
