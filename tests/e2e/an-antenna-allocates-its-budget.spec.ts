import type { Page } from "@playwright/test";
import { expect, expectGoodPage, test } from "../support/e2e";
import {
  admitAll,
  announceVote,
  bringForward,
  castRead,
  draftRound,
  facilitatorOfLiege,
  fillProject,
  membersOfLiege,
  openIdeas,
  openProject,
  propose,
  reload,
  saveDraft,
  treasurerOfLiege,
} from "../support/e2e-rounds";

const fromNamur = "nadia.colignon@example.org";

test("an antenna shares its envelope among its members' projects, and sees why, to the cent", async ({
  as,
  sql,
}, info) => {
  const title = `Budget de Liège (${info.project.name}, essai ${info.retry})`;
  const voters = await membersOfLiege(sql);
  const [runs, author, outsider] = [await as(facilitatorOfLiege), await as(voters[0] as string), await as(fromNamur)];
  await draftRound(runs, title);
  const round = await saveDraft(runs);
  await openIdeas(runs);

  await test.step("a member of the antenna proposes costed projects; the cost is the sum of the lines", async () => {
    await propose(author, round, "Vélo de livraison", ["1 200,50", "299,50"]);
    await expect(author.getByRole("row", { name: /Total 1\s500\s€/ })).toBeVisible();
    await expectGoodPage(author);
    await propose(author, round, "Repas du vendredi", ["600"]);
    await propose(author, round, "Fresque", ["900.00"]);
    await propose(author, round, "Voyage privé", ["100"]);
  });

  await test.step("a project above the envelope comes back filled in, with a sentence", async () => {
    await fillProject(author, round, "Tour de verre", ["2 000,01"]);
    await expect(author.getByText("Le projet coûte plus que l’enveloppe")).toBeVisible();
    await expect(author.getByLabel("Titre")).toHaveValue("Tour de verre");
    await expectGoodPage(author);
  });

  await test.step("a member of another antenna reads, and cannot propose", async () => {
    await outsider.goto(round);
    await expect(outsider.getByText(/Seuls les sociétaires de l’antenne de Liège/)).toBeVisible();
    await expect(outsider.getByRole("link", { name: "Proposer un projet" })).toHaveCount(0);
    expect((await outsider.goto(`${round}/projets/nouveau`))?.status()).toBe(403);
  });

  await test.step("the facilitator reviews, with a published reason for a refusal, and announces the vote", async () => {
    await admitAll(runs, round, ["Vélo de livraison", "Repas du vendredi", "Fresque"]);
    await openProject(runs, round, "Voyage privé");
    await runs.getByLabel("Motif du refus").fill("Ne sert qu’une personne : la charte l’exclut.");
    await runs.getByRole("button", { name: "Refuser avec ce motif" }).click();
    await expect(runs.getByText("Ne sert qu’une personne").first()).toBeVisible();
    await expectGoodPage(runs);
    await announceVote(runs, round);
  });

  await bringForward(sql, round, "open_vote");
  let receipt = "";
  await test.step("each member casts one approval ballot, read again before it goes in the box", async () => {
    for (const [at, email] of voters.entries()) {
      const page = at === 0 ? author : await as(email);
      await reload(page, `${round}/bulletin`, "Mon bulletin");
      if (at === 0) await expectGoodPage(page);
      const code = await vote(page, at < 3 ? ["Vélo de livraison", "Repas du vendredi"] : ["Fresque"], at === 0);
      if (at === 0) receipt = code;
    }
  });

  await test.step("a second ballot, one from another antenna and a partial result are refused", async () => {
    await author.goto(`${round}/bulletin`);
    await expect(author.getByText("Vous avez déjà voté")).toBeVisible();
    await outsider.goto(`${round}/bulletin`);
    await expect(outsider.getByText("Ce bulletin ne peut pas être déposé")).toBeVisible();
    const refused = await outsider.request.post(`${round}/bulletin`, {
      headers: { Origin: new URL(outsider.url()).origin },
      form: { intent: "cast", receiptCode: "0123-4567-89AB-CDEF-GHJK" },
    });
    expect(refused.status()).toBe(409);
    expect((await runs.request.get(`${round}/bulletins.pb`)).status()).toBe(404);
  });

  await bringForward(sql, round, "close_vote");
  await test.step("the result says which projects got how much and why, and the money adds up to the cent", async () => {
    await reload(author, round, "Liège a choisi deux projets");
    await expectGoodPage(author);
    await expect(author.getByRole("row", { name: /Financé Repas du vendredi/ })).toBeVisible();
    await expect(author.getByRole("row", { name: /Financé Fresque/ })).toBeVisible();
    await expect(author.getByRole("row", { name: /Non financé Vélo de livraison/ })).toBeVisible();
    await expect(author.getByRole("row", { name: /^Attribué 1\s500\s€/ })).toBeVisible();
    await expect(author.getByRole("row", { name: /^Reste dans l’enveloppe 500\s€/ })).toBeVisible();
    await expect(author.getByRole("row", { name: /^Enveloppe 2\s000\s€/ })).toBeVisible();
    await expect(author.getByText("Comment la règle a compté")).toBeVisible();
    const why = author.locator("#non-finances");
    await expect(why.getByText("« Vélo de livraison » coûte")).toBeVisible();
    await expect(why.getByText("Ses soutiens ont déjà payé pour « Repas du vendredi » (600 €).")).toBeVisible();
    await expect(why.getByText(/ont encore 1\s498\s€\s: il leur manque 2\s€/)).toBeVisible();
    await author.locator("summary").filter({ hasText: "Tour 1 ·" }).click();
    await expect(author.getByText("3 personnes paient chacune 200 €.")).toBeVisible();
    await expect(author.getByText("Et à la majorité seule ?")).toBeVisible();
    await author.getByLabel("Code du reçu").fill(receipt.toLowerCase());
    await author.getByRole("button", { name: "Vérifier" }).click();
    await expect(author.getByText("Oui : un bulletin avec ce reçu est dans l’urne.")).toBeVisible();
    await openProject(author, round, "Vélo de livraison");
    await author.getByRole("link", { name: "Pourquoi ?" }).click();
    await expect(author).toHaveURL(new RegExp(`${round}#non-finances`));
    const file = await (await author.request.get(`${round}/bulletins.pb`)).text();
    expect(file).toMatch(/num_votes;6/);
  });

  await test.step("the money is committed and spent within its limits, in the open", async () => {
    await runs.goto(round);
    await runs.getByRole("button", { name: "Commencer la réalisation" }).click();
    await expect(runs.getByText("La réalisation commence.")).toBeVisible();
    const accounts = await as(treasurerOfLiege);
    await accounts.goto(`${round}/execution`);
    await expectGoodPage(accounts);
    await commit(accounts, "Repas du vendredi", "600,01");
    await expect(accounts.getByText("Il ne reste que 600 € à engager pour ce projet.")).toBeVisible();
    await expectGoodPage(accounts);
    await accounts.getByLabel("Montant").filter({ visible: true }).first().fill("450,25");
    await accounts.getByRole("button", { name: "Engager cette somme" }).filter({ visible: true }).click();
    await expect(accounts.getByText("La somme est engagée.")).toBeVisible();
    await expect(accounts.getByRole("row", { name: /Repas du vendredi En cours 600\s€ 450,25\s€ 0\s€/ })).toBeVisible();
    await outsider.goto(`${round}/execution`);
    await expect(outsider.getByText("Traiteur, devis 7")).toBeVisible();
    await expect(outsider.getByRole("button", { name: "Engager cette somme" })).toHaveCount(0);
  });
});

async function vote(page: Page, projects: readonly string[], thoroughly: boolean): Promise<string> {
  if (thoroughly) for (const _again of [1, 2]) await clear(page, projects[0] as string);
  for (const project of projects) await page.getByRole("checkbox", { name: new RegExp(project) }).check();
  await page.getByRole("button", { name: "Relire mon bulletin" }).click();
  await expect(page.getByRole("heading", { name: "Relire mon bulletin" })).toBeVisible();
  if (thoroughly) {
    await expectGoodPage(page);
    await page.getByRole("button", { name: "Modifier" }).click();
    for (const project of projects)
      await expect(page.getByRole("checkbox", { name: new RegExp(project) })).toBeChecked();
    await page.getByRole("button", { name: "Relire mon bulletin" }).click();
  }
  const code = await castRead(page);
  if (thoroughly) await expectGoodPage(page);
  return code;
}

/** Ticks a project, and empties the paper. */
async function clear(page: Page, project: string) {
  await page.getByRole("checkbox", { name: new RegExp(project) }).check();
  await page.getByRole("button", { name: "Tout effacer" }).click();
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0);
}

async function commit(page: Page, project: string, amount: string) {
  await page.locator("summary").filter({ hasText: project }).click();
  await page.getByLabel("Montant").filter({ visible: true }).first().fill(amount);
  await page.getByLabel("Pour quoi, auprès de qui").filter({ visible: true }).fill("Traiteur, devis 7");
  await page.getByRole("button", { name: "Engager cette somme" }).filter({ visible: true }).click();
}
