import { createHash } from "node:crypto";
import type { Page } from "@playwright/test";
import type { Sql } from "postgres";
import { expect, expectGoodPage, test } from "../support/e2e";

const secretary = "therese.poncelet@example.org";
const fromNamur = ["nadia.colignon@example.org", "karim.haddad@example.org"] as const;
const fromBrussels = "olivier.jacquemin@example.org";

test("the board asks a question, the antenna decides in secret, and everybody can check", async ({ as, sql }, info) => {
  const question = `Faut-il un jour sans réunion ? (${info.project.name}, essai ${info.retry})`;
  const vote = await announce(await as(secretary), sql, question);
  const [nadia, karim, olivier] = [await as(fromNamur[0]), await as(fromNamur[1]), await as(fromBrussels)];

  await test.step("a member of the antenna votes in two steps and gets a receipt", async () => {
    await openPage(nadia, vote, "Votre bulletin");
    await expectGoodPage(nadia);
    await expect(nadia.getByRole("term").filter({ hasText: "Quorum" })).toBeVisible();
  });
  const otherTab = await nadia.context().newPage();
  await openPage(otherTab, vote, "Votre bulletin");
  await review(otherTab, "Contre");
  await review(nadia, "Pour");
  await expectGoodPage(nadia);
  const receipt = await cast(nadia);
  await expectGoodPage(nadia);

  await test.step("a second ballot is refused with a sentence", async () => {
    await otherTab.getByRole("button", { name: "Déposer mon bulletin" }).click();
    await expect(otherTab.getByText("Vous avez déjà voté. Votre premier bulletin compte")).toBeVisible();
    await otherTab.close();
  });

  await test.step("a member of another antenna reads the question and cannot vote", async () => {
    await openPage(olivier, vote, "Ce scrutin ne vous est pas adressé");
    const refused = await olivier.request.post(vote, {
      headers: { Origin: new URL(olivier.url()).origin },
      form: { intent: "cast", resolution: "for", receiptCode: "0123-4567-89AB-CDEF-GHJK" },
    });
    expect(refused.status()).toBe(409);
    expect(await refused.text()).toContain("Vous n’êtes pas sur la liste des personnes qui votent ici.");
  });

  await test.step("nobody sees a partial result", async () => {
    for (const page of [nadia, await as(secretary)]) {
      await page.goto(vote);
      await expect(page.getByText("La proposition est")).toHaveCount(0);
      expect((await page.request.get(`${vote}/archive.json`)).status()).toBe(404);
    }
  });

  await test.step("a ballot that comes after closing is refused with a sentence", async () => {
    await openPage(karim, vote, "Votre bulletin");
    await review(karim, "Contre");
    await letItClose(sql, vote);
    await karim.getByRole("button", { name: "Déposer mon bulletin" }).click();
    await expect(karim.getByText("votre bulletin est arrivé trop tard")).toBeVisible();
  });

  await test.step("it closes, is counted and published by itself, against quorum and pass line", async () => {
    await openPage(nadia, vote, "Pas de décision : le quorum n’est pas atteint");
    await expectGoodPage(nadia);
    await expect(nadia.getByRole("row", { name: /Pour 1 100/ })).toBeVisible();
    await expect(nadia.getByText("Il n’est pas atteint")).toBeVisible();
    await nadia.getByLabel("Code du reçu").fill(receipt.toLowerCase());
    await nadia.getByRole("button", { name: "Vérifier" }).click();
    await expect(nadia.getByText("Oui : un bulletin avec ce reçu est dans l’urne.")).toBeVisible();
  });

  await test.step("the archive holds the ballot and the receipt, and nothing that ties them to a person", async () => {
    const answer = await nadia.request.get(`${vote}/archive.json`);
    const archive = await answer.json();
    const known = { "If-None-Match": answer.headers().etag ?? "" };
    expect((await nadia.request.get(`${vote}/archive.json`, { headers: known })).status()).toBe(304);
    expect(archive).toMatchObject({ question, withheld: false, result: { outcome: "no-quorum" } });
    expect(archive.ballots).toEqual([{ resolution: "for" }]);
    expect(archive.receipts).toEqual([createHash("sha256").update(receipt).digest("hex")]);
    expect(JSON.stringify(archive)).not.toMatch(/Nadia|Colignon|nadia/);
  });
});

test("each college weighs what was fixed beforehand, and a member sees where their vote counts", async ({
  as,
  sql,
}, info) => {
  const page = await as(secretary);
  await page.goto("/scrutins/nouveau?methode=resolution");
  await page.getByLabel("Quelle instance pose la question ?").selectOption({ label: "Conseil d’administration" });
  await page
    .getByRole("textbox", { name: "La question" })
    .fill(`Changer les statuts ? (${info.project.name}, essai ${info.retry})`);
  await page.getByLabel("Qui vote ?").selectOption({ label: "La Traverse" });
  await page.getByLabel("Ouverture").fill(wallClock(-60_000));
  await page.getByLabel("Clôture").fill(wallClock(86_400_000));
  await page.getByText("Collèges", { exact: true }).click();
  await page.getByRole("checkbox", { name: "Compter par collèges" }).check();

  await test.step("equal weights are proposed; one too large, or a sum other than 100, comes back with its sentence", async () => {
    await expect(page.getByLabel("Collège de l’équipe (%)")).toHaveValue("33");
    await page.getByLabel("Collège des usagers (%)").fill("60");
    await page.getByRole("button", { name: "Relire le scrutin" }).click();
    await expect(page.getByText("De 10 à 50.").first()).toBeVisible();
    await expect(page.getByLabel("Collège des usagers (%)")).toHaveValue("60");
    await page.getByLabel("Collège des usagers (%)").fill("50");
    await page.getByRole("button", { name: "Relire le scrutin" }).click();
    await expect(page.getByText("Ensemble, ces poids doivent faire 100.").first()).toBeVisible();
    await expectGoodPage(page);
    await expect(page.getByLabel("Collège des usagers (%)")).toHaveValue("50");
    await page.getByLabel("Collège de l’équipe (%)").fill("30");
    await page.getByLabel("Collège des soutiens (%)").fill("20");
    await page.getByRole("button", { name: "Relire le scrutin" }).click();
  });

  await expect(page.getByText(/Collège de l’équipe\s: 30\s% des voix/)).toBeVisible();
  await expectGoodPage(page);
  await page.getByRole("button", { name: "Annoncer le scrutin" }).click();
  await expect(page.getByText("Le scrutin est annoncé.")).toBeVisible();
  const vote = new URL(page.url()).pathname;

  const nadia = await as(fromNamur[0]);
  await openPage(nadia, vote, "Votre bulletin");
  await expect(nadia.getByText("Votre voix compte dans : Collège des usagers.")).toBeVisible();
  await expectGoodPage(nadia);
  await review(nadia, "Pour");
  await cast(nadia);
  await letItClose(sql, vote);
  await openPage(nadia, vote, "Pas de décision : le quorum n’est pas atteint");
  await expectGoodPage(nadia);

  await test.step("the result shows each college, and the archive the college of the ballot", async () => {
    await expect(nadia.getByRole("row", { name: /1\. Collège des usagers 1 0 0 100/ })).toBeVisible();
    await expect(nadia.getByText("Son poids est réparti entre les autres collèges.").first()).toBeVisible();
    const archive = await (await nadia.request.get(`${vote}/archive.json`)).json();
    expect(archive.ballots).toEqual([{ resolution: "for", college: archive.rule.colleges[0].id }]);
  });

  await test.step("a published result by colleges is told in words, a picture and its table", async () => {
    const [shown] = await sql`select id from vote where question like 'Consacrer un dixième du résultat%'`;
    await nadia.goto(`/scrutins/${shown?.id}`);
    await expect(nadia.getByRole("heading", { name: "La proposition est adoptée" })).toBeVisible();
    await expect(nadia.getByText("avec le poids des collèges ; il fallait plus de 50")).toBeVisible();
    await expectGoodPage(nadia);
  });
});

/** The secretary prepares, reads again and announces a vote of Namur's members on an item of the board's agenda. */
async function announce(page: Page, sql: Sql, question: string): Promise<string> {
  const [item] = await sql`select id from agenda_item where title = 'Ouverture d’une antenne à Charleroi'`;
  await page.goto(`/scrutins/nouveau?point=${item?.id}`);
  await expectGoodPage(page);
  await page.getByRole("link", { name: "Pour ou contre" }).click();
  await page.getByLabel("La question").fill(question);
  await page.getByLabel("Si « pour » l’emporte").fill("Le mercredi reste libre.");
  await page.getByLabel("Qui vote ?").selectOption({ label: "— — Namur" });
  await page.getByLabel("Ouverture").fill(wallClock(-60_000));
  await page.getByLabel("Clôture").fill(wallClock(-120_000));
  await page.getByRole("button", { name: "Relire le scrutin" }).click();
  await expect(page.getByText("La clôture doit venir après l’ouverture.").first()).toBeVisible();
  await expect(page.getByLabel("La question")).toHaveValue(question);
  await page.getByLabel("Clôture").fill(wallClock(86_400_000));
  await page.getByRole("button", { name: "Relire le scrutin" }).click();
  await expect(page.getByRole("heading", { name: "Annoncer ce scrutin" })).toBeVisible();
  await expectGoodPage(page);
  await page.getByRole("button", { name: "Annoncer le scrutin" }).click();
  await expect(page.getByText("Le scrutin est annoncé.")).toBeVisible();
  return new URL(page.url()).pathname;
}

async function review(page: Page, choice: string) {
  await page.getByRole("radio", { name: new RegExp(`^${choice}`) }).check();
  await page.getByRole("button", { name: "Relire mon bulletin" }).click();
  await expect(page.getByRole("heading", { name: "Relisez votre bulletin" })).toBeVisible();
  await expect(page.getByText(choice, { exact: true })).toBeVisible();
  expect(page.url()).not.toMatch(/for|against|\?/);
}

async function cast(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Déposer mon bulletin" }).click();
  await expect(page.getByRole("heading", { name: "Votre bulletin est dans l’urne" })).toBeVisible();
  const receipt = await page.getByLabel("Code du reçu").inputValue();
  expect(receipt).toMatch(/^([0-9A-Z]{4}-){4}[0-9A-Z]{4}$/);
  return receipt;
}

/** Reloads until the vote has got there by itself. */
async function openPage(page: Page, vote: string, heading: string) {
  await expect(async () => {
    await page.goto(vote);
    await expect(page.getByRole("heading", { name: heading })).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

/** Moves the closing date of the vote, and with it the job that waits for it. */
async function letItClose(sql: Sql, vote: string) {
  const id = Number(vote.split("/").at(-1));
  await sql`update vote set opens_at = now() - interval '2 hours', closes_at = now() where id = ${id}`;
  await sql`update graphile_worker._private_jobs set run_at = now() where key = ${`close_vote:${id}`}`;
}

/** What a date field holds for an instant from now, on the cooperative's clock. */
function wallClock(fromNow: number): string {
  const shown = new Intl.DateTimeFormat("sv-SE", {
    timeZone: "Europe/Brussels",
    dateStyle: "short",
    timeStyle: "short",
  });
  return shown.format(Date.now() + fromNow).replace(" ", "T");
}
