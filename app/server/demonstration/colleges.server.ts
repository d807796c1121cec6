import type { Database } from "#db/client";
import { college } from "#db/schema";
import { collegeVote } from "#db/seed/votes";
import { settling } from "./elections.server";
import type { Filled } from "./fill-structure.server";
import type { Step } from "./time.server";
import { announceAs, castSome } from "./votes.server";

/** A resolution counted by colleges, published. */
export function collegeSteps(filled: Filled): Step[] {
  const { colleges: shares, ...told } = collegeVote;
  const cast = async (tx: Database) => {
    const ids = new Map((await tx.select().from(college)).map(({ id, slug }) => [slug, `${id}`]));
    const idOf = (slug: string) => ids.get(slug) ?? slug;
    const colleges = shares.map(({ slug, percent }) => ({
      id: idOf(slug),
      title: slug,
      weight: { num: percent, den: 100 },
    }));
    const ruled = { method: "resolution", rule: { colleges, emptyCollege: "spread" } } as const;
    const voteId = await announceAs(tx, filled, { ...told, ruled });
    for (const own of shares) await castSome(tx, voteId, own, idOf(own.slug));
  };
  return [{ daysAgo: told.askedDaysAgo, happen: cast }, settling(told)];
}
