import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { ledgerEntry } from "#db/schema";
import { journalOf } from "../../../tests/support/cooperative";
import { cloneDatabase, test } from "../../../tests/support/database";
import { antennas, done, projectStateOf, roundInExecution, roundStateOf } from "../../../tests/support/rounds";
import { abandonProject } from "./abandon-project.server";
import { closeRound } from "./close-round.server";
import { commitMoney } from "./commit-money.server";
import { finishProject } from "./finish-project.server";
import { balancesOf } from "./ledger.server";
import { recordSpending } from "./record-spending.server";
import { reverseEntry } from "./reverse-entry.server";
import { balanceOf, totalsOf } from "./rules/ledger";

const money = (projectId: number, amountCents: number) => ({
  projectId,
  amountCents,
  label: "Facture 12",
  occurredOn: "2026-01-05",
});

describe("committing and spending", () => {
  test("a member may not, nor another antenna's facilitator", async ({ db }) => {
    const antenna = await antennas(db);
    const { projectIds } = await roundInExecution(db, antenna, [40_000]);
    const [projectId] = projectIds as [number];
    for (const actor of [antenna.member, antenna.otherFacilitator]) {
      expect(await commitMoney(db, actor, money(projectId, 1))).toMatchObject({ refusal: "forbidden" });
      expect(await recordSpending(db, actor, money(projectId, 1))).toMatchObject({ refusal: "forbidden" });
    }
  });

  test("the treasurer commits within what was allocated, then spends within what was committed", async ({ db }) => {
    const antenna = await antennas(db);
    const { roundId, projectIds } = await roundInExecution(db, antenna, [40_000, 50_000]);
    const [projectId] = projectIds as [number];
    expect(await commitMoney(db, antenna.treasurer, money(projectId, 40_001))).toMatchObject({
      refusal: "ledger.aboveAllocated",
      values: { left: 400 },
    });
    done(await commitMoney(db, antenna.treasurer, money(projectId, 30_000)));
    expect(await projectStateOf(db, projectId)).toBe("under_way");
    expect(await recordSpending(db, antenna.treasurer, money(projectId, 30_001))).toMatchObject({
      refusal: "ledger.aboveCommitted",
      values: { left: 300 },
    });
    done(await recordSpending(db, antenna.treasurer, money(projectId, 12_345)));
    const balances = await balancesOf(db, roundId);
    expect(balanceOf(balances, projectId)).toEqual({ allocated: 10_000, committed: 17_655, spent: 12_345 });
    expect(totalsOf(balances)).toEqual({ envelope: 100_000, allocated: 90_000, committed: 30_000, spent: 12_345 });
    expect(await journalOf(db, "project", projectId)).toEqual([
      "project.submitted",
      "project.admitted",
      "project.commitment",
      "project.under_way",
      "project.spending",
    ]);
  });

  test("a receipt of tomorrow is refused", async ({ db }) => {
    const antenna = await antennas(db);
    const { projectIds } = await roundInExecution(db, antenna, [40_000]);
    const later = { ...money(projectIds[0] as number, 1), occurredOn: "2999-01-01" };
    expect(await commitMoney(db, antenna.treasurer, later)).toMatchObject({ refusal: "ledger.future" });
  });

  test("ten requests at once never spend more than there is", async () => {
    const copy = await cloneDatabase();
    try {
      const antenna = await antennas(copy.db);
      const { roundId, projectIds } = await roundInExecution(copy.db, antenna, [2000, 8000]);
      const [first, second] = projectIds as [number, number];
      const tries = <Result>(attempt: () => Promise<Result>) => Promise.all(Array.from({ length: 10 }, attempt));
      const commits = await tries(() => commitMoney(copy.db, antenna.treasurer, money(first, 300)));
      expect(commits.filter(({ ok }) => ok)).toHaveLength(6);
      const spends = await tries(() => recordSpending(copy.db, antenna.treasurer, money(first, 1000)));
      expect(spends.filter(({ ok }) => ok)).toHaveLength(1);
      const mixed = await Promise.all([
        ...Array.from({ length: 5 }, () => commitMoney(copy.db, antenna.treasurer, money(second, 3000))),
        ...Array.from({ length: 5 }, () =>
          abandonProject(copy.db, antenna.facilitator, { projectId: second, reason: "Fini" }),
        ),
      ]);
      expect(mixed.slice(5).filter(({ ok }) => ok)).toHaveLength(1);
      const balances = await balancesOf(copy.db, roundId);
      expect(balanceOf(balances, first)).toEqual({ allocated: 200, committed: 800, spent: 1000 });
      expect(balanceOf(balances, second)).toEqual({ allocated: 0, committed: 0, spent: 0 });
      expect(balances.envelope).toBe(98_000);
    } finally {
      await copy.drop();
    }
  });
});

describe("reversing an entry", () => {
  test("a member may not, and the envelope and the allocation are nobody's to reverse", async ({ db }) => {
    const antenna = await antennas(db);
    const { roundId, projectIds } = await roundInExecution(db, antenna, [40_000]);
    const { entryId } = done(await commitMoney(db, antenna.treasurer, money(projectIds[0] as number, 5000)));
    expect(await reverseEntry(db, antenna.member, { entryId, reason: "Erreur" })).toMatchObject({
      refusal: "forbidden",
    });
    const entries = await db
      .select({ id: ledgerEntry.id, kind: ledgerEntry.kind })
      .from(ledgerEntry)
      .where(eq(ledgerEntry.roundId, roundId));
    for (const { id } of entries.filter(({ kind }) => kind === "envelope" || kind === "allocation")) {
      expect(await reverseEntry(db, antenna.treasurer, { entryId: id, reason: "Erreur" })).toMatchObject({
        refusal: "ledger.notReversible",
      });
    }
  });

  test("a wrong receipt is put right once, by the opposite movement", async ({ db }) => {
    const antenna = await antennas(db);
    const { roundId, projectIds } = await roundInExecution(db, antenna, [40_000]);
    const [projectId] = projectIds as [number];
    const commitment = done(await commitMoney(db, antenna.treasurer, money(projectId, 5000)));
    const spending = done(await recordSpending(db, antenna.treasurer, money(projectId, 5000)));
    expect(await reverseEntry(db, antenna.treasurer, { ...commitment, reason: "Erreur" })).toMatchObject({
      refusal: "ledger.committed",
    });
    done(await reverseEntry(db, antenna.treasurer, { ...spending, reason: "Double saisie" }));
    expect(balanceOf(await balancesOf(db, roundId), projectId)).toEqual({
      allocated: 35_000,
      committed: 5000,
      spent: 0,
    });
    expect(await reverseEntry(db, antenna.treasurer, { ...spending, reason: "Encore" })).toMatchObject({
      refusal: "ledger.alreadyReversed",
    });
  });
});

describe("ending", () => {
  test("a treasurer ends no project; a reason is asked for abandoning it", async ({ db }) => {
    const antenna = await antennas(db);
    const { projectIds } = await roundInExecution(db, antenna, [40_000]);
    const [projectId] = projectIds as [number];
    expect(await abandonProject(db, antenna.treasurer, { projectId, reason: "Non" })).toMatchObject({
      refusal: "forbidden",
    });
    expect(await abandonProject(db, antenna.facilitator, { projectId, reason: " " })).toMatchObject({
      refusal: "project.noReason",
    });
    expect(await finishProject(db, antenna.facilitator, { projectId })).toMatchObject({
      refusal: "project.notRunning",
    });
  });

  test("what a project did not spend goes back to the envelope, and at the end to the cooperative", async ({ db }) => {
    const antenna = await antennas(db);
    const { roundId, projectIds } = await roundInExecution(db, antenna, [40_000, 50_000]);
    const [first, second] = projectIds as [number, number];
    done(await commitMoney(db, antenna.treasurer, money(first, 30_000)));
    done(await recordSpending(db, antenna.treasurer, money(first, 12_345)));
    expect(await closeRound(db, antenna.facilitator, { roundId })).toMatchObject({
      refusal: "round.projectsRunning",
      values: { count: 2 },
    });
    expect(await finishProject(db, antenna.facilitator, { projectId: first })).toMatchObject({
      releasedCents: 27_655,
    });
    done(await abandonProject(db, antenna.facilitator, { projectId: second, reason: "Plus de salle." }));
    expect(await closeRound(db, antenna.member, { roundId })).toMatchObject({ refusal: "forbidden" });
    done(await closeRound(db, antenna.facilitator, { roundId }));
    expect(await roundStateOf(db, roundId)).toBe("closed");
    const balances = await balancesOf(db, roundId);
    expect([balances.cooperative, balances.envelope, totalsOf(balances).spent]).toEqual([-12_345, 0, 12_345]);
    const [sum] = await db.execute<{ sum: string }>(
      sql`select sum(amount_cents)::text as sum from ledger_line where round_id = ${roundId}`,
    );
    expect(sum?.sum).toBe("0");
  });
});
