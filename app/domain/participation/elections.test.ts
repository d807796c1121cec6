import { expect } from "vitest";
import { vote } from "#db/schema";
import { readArchiveText } from "../../../tests/support/archives";
import { required } from "../../../tests/support/cooperative";
import { test } from "../../../tests/support/database";
import { aRule, someOptions } from "../../../tests/support/vote-rules";
import { aBoardWithVoters, aDraft, anOpenVote, done, letItEnd, voteRow } from "../../../tests/support/votes";
import { castBallot } from "./cast-ballot.server";
import { closeVote } from "./close-vote.server";
import { countVote } from "./count-vote.server";
import { draftVote } from "./draft-vote.server";
import { publishVote } from "./publish-vote.server";
import { drawReceipt } from "./receipts.server";
import type { RuledBy, VoteRule } from "./rules/vote-rule";
import { writeArchive } from "./write-archive.server";

type Ruled = Exclude<VoteRule, RuledBy<"budget">>;

const stories: { ruled: Ruled; choices: unknown[]; result: Record<string, unknown> }[] = [
  {
    ruled: aRule("consent"),
    choices: [{ position: "consent" }, { position: "consent" }, { position: "objection", reason: "Trop cher." }],
    result: { outcome: "objected", consents: 2, reasons: [{ position: "objection", reason: "Trop cher." }] },
  },
  {
    ruled: aRule("approval"),
    choices: [{ approved: ["3", "1"] }, { approved: ["3"] }, { approved: [] }],
    result: { outcome: "decided", winners: ["3"], blank: 1 },
  },
  {
    ruled: aRule("score"),
    choices: [{ points: { 2: 5, 1: 4 } }, { points: { 1: 2 } }, { points: {} }],
    result: { winners: ["1"], trace: { ranking: [{ points: 6 }, { points: 5 }, { points: 0 }] } },
  },
  {
    ruled: aRule("majority_judgment"),
    choices: [{ grades: { 2: 1 } }, { grades: { 2: 2, 1: 0 } }, { grades: { 2: 0 } }],
    result: { winners: ["2"] },
  },
  {
    ruled: aRule("schulze"),
    choices: [{ ranking: [["2"], ["1", "3"]] }, { ranking: [["2", "1"]] }, { ranking: [] }],
    result: { winners: ["2"], trace: { condorcetWinner: "2" } },
  },
  {
    ruled: aRule("irv"),
    choices: [{ ranking: [["2"]] }, { ranking: [["2"], ["1"]] }, { ranking: [["3"]] }],
    result: { winners: ["2"], trace: { quota: "2" } },
  },
  {
    ruled: aRule("stv"),
    choices: [{ ranking: [["1"], ["2"]] }, { ranking: [["1"], ["2"]] }, { ranking: [["3"]] }],
    result: { outcome: "decided", trace: { ballots: 3 } },
  },
];

for (const { ruled, choices, result } of stories) {
  test(`a vote by ${ruled.method} goes from its draft to its published archive`, async ({ db }) => {
    const { voteId, members } = await anOpenVote(db, 6, { ruled });
    for (const [at, choice] of choices.entries())
      await done(castBallot(db, required(members[at]), { voteId, choice, receiptCode: drawReceipt() }));
    await letItEnd(db, voteId);
    await done(closeVote(db, { voteId }));
    // why: shuffling needs transactions of its own, which a test that is rolled back cannot have
    await db.update(vote).set({ shuffledAt: new Date() });
    await done(countVote(db, { voteId }));
    await done(publishVote(db, { voteId }));
    expect((await voteRow(db, voteId)).result).toMatchObject({ ...result, attendance: choices.length });
    const archive = readArchiveText(required(await writeArchive(db, voteId)).text);
    expect(archive).toMatchObject({ method: ruled.method, rule: ruled.rule, electorate: { size: 6 } });
    expect(archive.ballots).toHaveLength(choices.length);
  });
}

test("a rule that cannot be counted is refused with what is wrong", async ({ db }) => {
  const { board, places, secretary } = await aBoardWithVoters(db, 1);
  const ask = (ruled: Ruled) => draftVote(db, secretary, aDraft(board, places.namur, { ruled }));
  const approval = aRule("approval").rule;
  const stv = aRule("stv").rule;
  const group = { group: "a", title: "A", seats: 3 };
  for (const [ruled, refusal] of [
    [{ method: "approval", rule: { ...approval, options: someOptions(1) } }, "vote.tooFewOptions"],
    [{ method: "approval", rule: { ...approval, options: someOptions(101) } }, "vote.tooManyOptions"],
    [{ method: "approval", rule: { ...approval, places: 3 } }, "vote.tooManyPlaces"],
    [
      { method: "approval", rule: { ...approval, options: someOptions(3).map((one) => ({ ...one, title: "Même" })) } },
      "vote.optionTwice",
    ],
    [{ method: "majority_judgment", rule: { ...aRule("majority_judgment").rule, grades: 8 } }, "vote.badGrades"],
    [{ method: "score", rule: { ...aRule("score").rule, perOption: null, inAll: null } }, "vote.badPoints"],
    [{ method: "stv", rule: { ...stv, reserved: [group] } }, "vote.badReserved"],
    [
      { method: "stv", rule: { ...stv, options: someOptions(3).map((one) => ({ ...one, group: "b" })) } },
      "vote.badReserved",
    ],
  ] as [Ruled, string][])
    expect(await ask(ruled)).toMatchObject({ ok: false, refusal });
});

test("what is wrong with a rule is said at the field of the form where it is mended", async ({ db }) => {
  const { board, places, secretary } = await aBoardWithVoters(db, 1);
  const fieldsOf = async (ruled: Ruled) => {
    const refused = await draftVote(db, secretary, aDraft(board, places.namur, { ruled }));
    return refused.ok ? null : refused.fields;
  };
  const [approval, stv] = [aRule("approval"), aRule("stv")];
  expect(await fieldsOf({ ...approval, rule: { ...approval.rule, places: 3 } })).toEqual({ places: "tooManyPlaces" });
  expect(await fieldsOf({ ...stv, rule: { ...stv.rule, seats: 3 } })).toEqual({ seats: "tooManyPlaces" });
  expect(await fieldsOf(aRule("irv", 1))).toEqual({ options: "tooFewOptions" });
});

test("the options of an announced vote are frozen, whatever the program does", async ({ db }) => {
  const { voteId } = await anOpenVote(db, 1, { ruled: aRule("approval") });
  const rule = { ...aRule("approval").rule, places: 2 };
  await expect(db.transaction((tx) => tx.update(vote).set({ rule }))).rejects.toMatchObject({
    cause: { message: "an announced vote is frozen" },
  });
  expect((await voteRow(db, voteId)).rule).toMatchObject({ places: 1 });
});
