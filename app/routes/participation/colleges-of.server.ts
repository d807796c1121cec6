import type { AppLoadContext } from "@remix-run/server-runtime";
import { categoriesWithoutCollege, collegesNow } from "~/domain/participation/college-electorate.server";
import type { VotePage } from "~/domain/participation/queries.server";
import type { CountedCollege } from "~/domain/participation/rules/unite-colleges";
import { collegeRuleOf, storedRule } from "~/domain/participation/rules/vote-rule";

interface ShownColleges {
  readonly colleges: readonly CountedCollege[] | null;
  /** Categories whose members could not vote, before the vote opens. */
  readonly withoutCollege: readonly string[];
}

/** The colleges as they count; before opening, as they would by today's register. */
export async function collegesOf({ db, locale }: AppLoadContext, vote: VotePage): Promise<ShownColleges> {
  const rule = collegeRuleOf(storedRule(vote));
  if (!rule || vote.colleges || (vote.state !== "draft" && vote.state !== "announced"))
    return { colleges: vote.colleges, withoutCollege: [] };
  const [colleges, withoutCollege] = await Promise.all([
    collegesNow(db, vote.placeId, rule),
    categoriesWithoutCollege(db, vote.placeId, rule, locale),
  ]);
  return { colleges, withoutCollege };
}
