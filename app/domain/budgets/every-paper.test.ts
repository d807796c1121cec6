import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { budgetRound } from "#db/schema";
import { recount } from "../../../scripts/recount.mjs";
import { readArchiveText } from "../../../tests/support/archives";
import { cloneDatabase } from "../../../tests/support/database";
import { antennas, done, roundAtVote, votersOf } from "../../../tests/support/rounds";
import { drawReceipt } from "../participation/receipts.server";
import type { BudgetPaper } from "../participation/rules/budget-paper";
import { linesIn } from "../participation/rules/text-lines";
import { settleVote } from "../participation/settle-vote.server";
import { writeArchive } from "../participation/write-archive.server";
import { castBudgetBallot } from "./cast-budget-ballot.server";
import { countRound, type RoundResult } from "./count-round.server";
import { allocate } from "./rules/allocate";
import { parsePabulib } from "./rules/pabulib";
import { electionOf } from "./rules/pabulib-election";
import { allocationRules, satisfactionBy, settledRule, usualRule } from "./rules/round-rule";
import { writePb } from "./write-pb.server";

describe("a round counts as it was announced", () => {
  const ballots = {
    approval: [{ projects: [0, 1] }, { projects: [0] }, { projects: [2] }, { projects: [2] }, { projects: [] }],
    "choose-one": [{ projects: [0] }, { projects: [0] }, { projects: [2] }, { projects: [1] }, { projects: [] }],
    points: [{ points: [3, 2] }, { points: [0, 5] }, { points: [0, 0, 4] }, { points: [1, 1, 1] }, { points: [] }],
    ranking: [{ ranking: [0, 1] }, { ranking: [1, 0] }, { ranking: [2, 1] }, { ranking: [2, 0, 1] }, { ranking: [] }],
  };
  const papers: BudgetPaper[] = [
    { form: "approval", most: 2 },
    { form: "choose-one" },
    { form: "points", perOption: 5, inAll: 6 },
    { form: "ranking", most: null },
  ];
  const counted = papers.flatMap((paper) =>
    allocationRules.map((rule) => ({ paper, rule, satisfaction: satisfactionBy(paper, "given") })),
  );

  test.for(counted)("$paper.form, $rule", async ({ paper, rule, satisfaction }) => {
    const copy = await cloneDatabase();
    try {
      const { db, url } = copy;
      const antenna = await antennas(db);
      const voters = await votersOf(db, antenna, 5);
      const terms = { rule: { ...usualRule, rule, satisfaction, comparison: true }, paper };
      const { roundId, voteId, projectIds } = await roundAtVote(db, antenna, [60_000, 40_000, 50_000], terms);
      for (const [at, voter] of voters.entries()) {
        const choice = onPaper(ballots[paper.form][at] as Marks, projectIds);
        done(await castBudgetBallot(db, voter, { roundId, choice, receiptCode: drawReceipt() }));
      }
      const wrong = { roundId, choice: { projects: [...projectIds, 0] }, receiptCode: drawReceipt() };
      expect(await castBudgetBallot(db, antenna.stranger, wrong)).toMatchObject({ ok: false });
      await db.execute(sql`update vote set closes_at = clock_timestamp() where id = ${voteId}`);
      await settleVote({ db, databaseUrl: url, tallies: { budget: countRound } }, voteId);

      const [round] = await db.select().from(budgetRound).where(eq(budgetRound.id, roundId));
      const result = round?.result as unknown as RoundResult;
      expect(result.settings).toMatchObject({ ...settledRule(terms.rule), ties: { by: "lot" } });
      // who counts the file of ballots with the written rule finds the same
      const file = parsePabulib(linesIn([(await writePb(db, roundId)) as string]));
      const again = allocate(electionOf(file), result.settings);
      expect(again).toEqual({ ...result, outcome: undefined, changes: undefined });
      // and so does who has the archive, with the program that shares no code with this one
      const archive = JSON.parse((await writeArchive(db, voteId))?.text ?? "");
      expect(archive.rule).toMatchObject({ paper, allocation: settledRule(terms.rule) });
      readArchiveText(JSON.stringify(archive));
      expect(recount(archive)).toMatchObject({ verdict: "same" });
    } finally {
      await copy.drop();
    }
  });
});

type Marks = { projects: number[] } | { points: number[] } | { ranking: number[] };

/** A ballot that marks projects by their places on the paper, as it names them. */
function onPaper(marks: Marks, ids: readonly number[]) {
  if ("projects" in marks) return { projects: marks.projects.map((at) => ids[at]) };
  if ("ranking" in marks) return { ranking: marks.ranking.map((at) => [`${ids[at]}`]) };
  return { points: Object.fromEntries(marks.points.map((given, at) => [ids[at], given])) };
}
