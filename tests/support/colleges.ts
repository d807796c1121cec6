import type { Database } from "#db/client";
import * as schema from "#db/schema";
import type { Actor } from "~/domain/governance/actor";
import { announceVote } from "~/domain/participation/announce-vote.server";
import { draftVote } from "~/domain/participation/draft-vote.server";
import type { VoteDraft } from "~/domain/participation/forms";
import { openVote } from "~/domain/participation/open-vote.server";
import type { CollegeRule } from "~/domain/participation/rules/college-rule";
import { aMember, required } from "./cooperative";
import { aBoardWithVoters, aDraft, done } from "./votes";

let counter = 0;

async function aCollege(db: Database, name: string) {
  const slug = `college-${++counter}`;
  const [college] = await db
    .insert(schema.college)
    .values({ slug, name: { fr: name } })
    .returning();
  const [category] = await db
    .insert(schema.category)
    .values({ slug, name: { fr: `Catégorie ${name}` }, collegeId: required(college).id })
    .returning();
  return { id: `${required(college).id}`, categoryId: required(category).id };
}

/** A board, and in Namur so many members of each of as many colleges. */
export async function aBoardWithColleges(db: Database, sizes: readonly number[]) {
  const scene = await aBoardWithVoters(db, 0);
  const colleges: { id: string; categoryId: number; members: Actor[] }[] = [];
  for (const [at, size] of sizes.entries()) {
    const college = await aCollege(db, `Collège ${at + 1}`);
    const members: Actor[] = [];
    for (let n = 0; n < size; n += 1)
      members.push(await aMember(db, { antennaId: scene.places.namur, categoryId: college.categoryId }));
    colleges.push({ ...college, members });
  }
  return { ...scene, colleges };
}

/** Colleges with weights in percent. */
export function weighing(
  colleges: readonly { id: string }[],
  percents: readonly number[],
  emptyCollege: CollegeRule["emptyCollege"] = "spread",
) {
  const weighed = colleges.map(({ id }, at) => ({ id, title: "", weight: { num: percents[at] ?? 0, den: 100 } }));
  return { method: "resolution", rule: { colleges: weighed, emptyCollege } } as const;
}

/** A resolution put to colleges of these sizes, with these weights, and open. */
export async function anOpenVoteByColleges(
  db: Database,
  sizes: readonly number[],
  percents: readonly number[],
  rest: Partial<VoteDraft> = {},
) {
  const scene = await aBoardWithColleges(db, sizes);
  const ruled = weighing(scene.colleges, percents);
  const draft = aDraft(scene.board, scene.places.namur, { ruled, ...rest });
  const { voteId } = await done(draftVote(db, scene.secretary, draft));
  await done(announceVote(db, scene.secretary, { voteId }));
  await done(openVote(db, { voteId }));
  return { ...scene, voteId };
}
