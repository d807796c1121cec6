import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";
import { expect, expectGoodPage, test } from "../support/e2e";
import {
  admitAll,
  announceVote,
  bringForward,
  castRead,
  draftRound,
  facilitatorOfLiege,
  membersOfLiege,
  openIdeas,
  propose,
  reload,
  saveDraft,
} from "../support/e2e-rounds";

test("an antenna chooses how its members vote and how that counts, before anybody proposes, and the result says so", async ({
  as,
  sql,
}, info) => {
  const voters = await membersOfLiege(sql);
  const [runs, author] = [await as(facilitatorOfLiege), await as(voters[0] as string)];

  let round = "";
  await test.step("the draft takes points, limited as the antenna likes, and keeps them through a refusal", async () => {
    await draftRound(runs, `Budget à points (${info.project.name}, essai ${info.retry})`, async () => {
      await runs.getByRole("radio", { name: /Donner des points/ }).check();
      await runs.getByLabel("Points à répartir sur tout le bulletin").fill("6");
      await runs.getByLabel("Points pour un même projet, au plus").fill("4");
      await runs.locator("summary").filter({ hasText: "Réglages de la règle" }).click();
      await runs.getByLabel("Comparaison avec la majorité").check();
    });
    await expect(runs.getByRole("radio", { name: /Donner des points/ })).toBeChecked();
    await expect(runs.getByLabel("Points pour un même projet, au plus")).toHaveValue("4");
    await expect(runs.getByLabel("Comparaison avec la majorité")).toBeChecked();
    await expectGoodPage(runs);
    round = await saveDraft(runs);
  });

  await test.step("the rule stands in plain words on the page of the round, and can be changed until it opens", async () => {
    const rule = runs.locator("#regle");
    await expect(rule).toContainText("Chacun·e répartit 6 points entre les projets, 4 au plus pour chacun.");
    await expect(rule).toContainText("Chacune paie selon les points qu’elle a donnés.");
    await expect(rule).toContainText("si plus de personnes y gagnent, c’est ce résultat-là qui l’emporte");
    await runs.getByRole("link", { name: "Modifier" }).click();
    await expect(runs.getByLabel("Points à répartir sur tout le bulletin")).toHaveValue("6");
    await runs.getByLabel("Comparaison avec la majorité").uncheck();
    await runs.getByRole("button", { name: "Enregistrer" }).click();
    await expect(runs.getByText("Le brouillon est modifié.")).toBeVisible();
    await expect(rule).not.toContainText("si plus de personnes y gagnent");
    await openIdeas(runs);
    expect((await runs.goto(`${round}/modifier`))?.status()).toBe(403);
  });

  await propose(author, round, "Vélo de livraison", ["1 200"]);
  await propose(author, round, "Repas du vendredi", ["500"]);
  await propose(author, round, "Fresque", ["900"]);
  await admitAll(runs, round, ["Vélo de livraison", "Repas du vendredi", "Fresque"]);
  await announceVote(runs, round);
  await bringForward(sql, round, "open_vote");

  await test.step("a member who gives too many points is told, and keeps what was typed", async () => {
    await reload(author, `${round}/bulletin`, "Mon bulletin");
    await expectGoodPage(author);
    await give(author, { "Vélo de livraison": 4, Fresque: 3 });
    await expect(author.getByText("Vous avez donné 7 points : il y en a 6 en tout.").first()).toBeVisible();
    await expect(pointsOf(author, "Fresque")).toHaveValue("3");
    await expectGoodPage(author);
    await give(author, { "Vélo de livraison": 4, Fresque: 2 });
    await expect(author.getByRole("listitem").filter({ hasText: "Vélo de livraison" })).toContainText("4 points");
    await expectGoodPage(author);
    await castRead(author);
  });

  await test.step("the others give theirs, one leaves the paper empty", async () => {
    const ballots: Record<string, number>[] = [
      { "Vélo de livraison": 4 },
      { "Repas du vendredi": 4 },
      { "Repas du vendredi": 2, Fresque: 4 },
      {},
    ];
    for (const [at, points] of ballots.entries()) {
      const page = await as(voters[at + 1] as string);
      await page.goto(`${round}/bulletin`);
      await give(page, points);
      await castRead(page);
    }
  });

  await bringForward(sql, round, "close_vote");
  await test.step("the result counts the points, says who paid what, and can be counted again by anyone", async () => {
    await reload(author, round, "Liège a choisi deux projets");
    await expectGoodPage(author);
    // raised to 600 € each, the shares of the two who gave the bicycle 4 points pay its 1,200 €
    await expect(author.getByRole("row", { name: /Financé Repas du vendredi.* (2 )?6 500\s€/ })).toBeVisible();
    await expect(author.getByRole("row", { name: /Financé Vélo de livraison.* (2 )?8 1\s200\s€/ })).toBeVisible();
    await expect(author.getByRole("row", { name: /Non financé Fresque.* (2 )?6 900\s€/ })).toBeVisible();
    await expect(author.getByText("Chaque soutien paie selon les points qu’il a donnés").first()).toBeAttached();
    const file = await (await author.request.get(`${round}/bulletins.pb`)).text();
    expect(file).toMatch(/vote_type;cumulative\nmax_points;4\nmax_sum_points;6\n/);
    const archive = await author.getByRole("link", { name: "Télécharger l’archive du vote" }).getAttribute("href");
    expect(await recounted(await (await author.request.get(archive ?? "")).text())).toBe("same");
  });
});

const pointsOf = (page: Page, project: string) => page.getByRole("spinbutton", { name: new RegExp(project) });

async function give(page: Page, points: Readonly<Record<string, number>>) {
  for (const [project, given] of Object.entries(points)) await pointsOf(page, project).fill(`${given}`);
  await page.getByRole("button", { name: "Relire mon bulletin" }).click();
}

/** The last word of the published program on an archive. */
async function recounted(archive: string): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), "archive-"));
  try {
    await writeFile(join(folder, "archive.json"), archive);
    const { stdout } = await promisify(execFile)(process.execPath, [
      "scripts/recount.mjs",
      join(folder, "archive.json"),
    ]);
    return stdout.trim().split("\n").at(-1);
  } finally {
    await rm(folder, { recursive: true });
  }
}
