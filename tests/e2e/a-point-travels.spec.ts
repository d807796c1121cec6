import type { Locator, Page } from "@playwright/test";
import { expect, expectGoodPage, test } from "../support/e2e";

const author = "nadia.colignon@example.org";
const secretary = "therese.poncelet@example.org";

test("a member's point gathers support, is put on the agenda, treated, and its author sees what became of it", async ({
  as,
  sql,
}, info) => {
  const title = `Ouvrir les comptes du conseil (${info.project.name}, essai ${info.retry})`;
  const [nadia, therese] = [await as(author), await as(secretary)];
  const point = await propose(nadia, title);

  await test.step("others support it until the body's threshold, and each counts once", async () => {
    const [threshold] = await sql`select support_threshold as n from body where slug = 'conseil'`;
    const others = await sql`
      select email from member where left_on is null and language = 'fr' and email <> ${author}
      order by id limit ${Number(threshold?.n) - 1}`;
    for (const { email } of others) {
      const supporter = await as(email);
      await supporter.goto(point);
      await supporter.getByRole("button", { name: "Soutenir ce point" }).click();
      await expect(supporter.getByText("Vous soutenez ce point.")).toBeVisible();
    }
    await nadia.goto(point);
    await expect(nadia.getByText("Le seuil est atteint : l’instance doit en parler.")).toBeVisible();
    await expectGoodPage(nadia);
  });

  const meeting = await schedule(therese, `Conseil de printemps (${info.project.name}, essai ${info.retry})`);

  await test.step("nobody else prepares the meeting", async () => {
    const refused = await nadia.goto(`${meeting}/preparation`);
    expect(refused?.status()).toBe(403);
  });

  await test.step("the secretary puts it on the agenda, adds an item, orders them and convenes", async () => {
    await therese.getByRole("button", { name: `Mettre à l’ordre du jour : ${title}` }).click();
    await expect(therese.getByText("Le point est à l’ordre du jour.")).toBeVisible();
    await addItem(therese, "Bail du local");
    await therese.getByRole("button", { name: "Monter : Bail du local" }).click();
    await expect(therese.getByText("L’ordre est changé.")).toBeVisible();
    await expect(therese.getByRole("heading", { level: 3 })).toHaveText(["Bail du local", title]);
    await expectGoodPage(therese);
    await therese.getByRole("button", { name: "Publier et convoquer" }).click();
    await expect(therese.getByText("L’ordre du jour est publié et la convocation part.")).toBeVisible();
  });

  await test.step("members read the agenda, and the author finds their point on it", async () => {
    await nadia.goto(meeting);
    await expect(nadia.getByRole("heading", { name: title })).toBeVisible();
    await expectGoodPage(nadia);
    await nadia.getByRole("link", { name: "Point proposé par Nadia Colignon" }).click();
    await expect(nadia.getByRole("link", { name: /^Point 2 de la réunion/ })).toBeVisible();
    await expectGoodPage(nadia);
  });

  await sit(therese, meeting, title);
  await minute(therese, meeting);

  await test.step("the author sees on the point what became of it, and reads the minutes", async () => {
    await nadia.goto(point);
    await expect(nadia.getByText("Les comptes sont publiés chaque trimestre.")).toBeVisible();
    await expect(nadia.getByText("Procès-verbal publié")).toBeVisible();
    await expectGoodPage(nadia);
    await nadia.getByRole("link", { name: "Lire le procès-verbal" }).click();
    await expect(nadia.getByText("Les comptes sont publiés chaque trimestre.")).toBeVisible();
    await expect(nadia.getByText("Accord écrit de toutes les personnes présentes")).toBeVisible();
    await expectGoodPage(nadia);
  });
});

/** Kept as a draft first, so that nothing typed is lost, then proposed. */
async function propose(page: Page, title: string): Promise<string> {
  await page.goto("/points/nouveau?instance=conseil");
  await expectGoodPage(page);
  await page.getByLabel("Pourquoi, et ce que vous demandez").fill("Chaque trimestre, sur **une page**.");
  await page.getByRole("button", { name: "Garder en brouillon" }).click();
  await expect(page.getByText("Votre brouillon est gardé.")).toBeVisible();
  await expect(page.getByLabel("Pourquoi, et ce que vous demandez")).toHaveValue("Chaque trimestre, sur **une page**.");
  await page.getByLabel("Titre").fill(title);
  await page.getByRole("radio", { name: /^Codécision/ }).check();
  await page.getByRole("button", { name: "Proposer ce point" }).click();
  await expect(page.getByRole("heading", { name: title })).toBeVisible();
  await expect(page.getByText("C’est votre point : vous en êtes le premier soutien.")).toBeVisible();
  return new URL(page.url()).pathname;
}

async function schedule(page: Page, title: string): Promise<string> {
  await page.goto("/reunions/nouvelle");
  await expectGoodPage(page);
  await page.getByLabel("Instance qui convoque").selectOption({ label: "Conseil d’administration" });
  await page.getByLabel("Nom de la réunion").fill(title);
  const day = new Date(Date.now() + 100 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel("Début").fill(`${day}T18:00`);
  await page.getByLabel("Fin prévue").fill(`${day}T17:00`);
  await page.getByLabel("Lieu").fill("Maison des sociétaires, Namur");
  await page.getByRole("button", { name: "Fixer la réunion" }).click();
  await expect(page.getByText("La fin doit venir après le début.")).toBeVisible();
  await expect(page.getByLabel("Nom de la réunion")).toHaveValue(title);
  await page.getByLabel("Fin prévue").fill(`${day}T20:00`);
  await page.getByRole("button", { name: "Fixer la réunion" }).click();
  await expect(page.getByText("La réunion est fixée.")).toBeVisible();
  return new URL(page.url()).pathname.replace("/preparation", "");
}

async function addItem(page: Page, title: string) {
  await unfold(page.locator("details").filter({ has: page.getByText("Écrire un point", { exact: true }) }));
  await page.getByLabel("Titre du point").fill(title);
  await page.getByRole("button", { name: "Ajouter à l’ordre du jour" }).click();
  await expect(page.getByText("Le point est ajouté.")).toBeVisible();
}

/** The sitting: opened with the agreement of all, closed only once every item has an outcome. */
async function sit(page: Page, meeting: string, title: string) {
  await page.goto(`${meeting}/seance`);
  await page.getByLabel("Toutes les personnes qui siègent sont d’accord").check();
  await page.getByRole("button", { name: "Ouvrir la séance" }).click();
  await expect(page.getByText("La séance est ouverte.")).toBeVisible();
  await expectGoodPage(page);
  await page.getByLabel("Thérèse Poncelet").first().selectOption("present");
  await page.getByRole("button", { name: "Noter les présences" }).click();
  await expect(page.getByText("Les présences sont notées.")).toBeVisible();
  await treat(page, "Bail du local", "Discuté", "Le bail court encore deux ans.");
  await page.getByRole("button", { name: "Clore la séance" }).click();
  await expect(page.getByText("Le point 2 n’a pas encore d’issue.")).toBeVisible();
  await treat(page, title, "Décidé", "Les comptes sont publiés chaque trimestre.");
  await page.getByRole("button", { name: "Clore la séance" }).click();
  await expect(page.getByText("La séance est close.")).toBeVisible();
}

async function treat(page: Page, title: string, outcome: string, text: string) {
  const item = page.getByRole("listitem").filter({ hasText: title }).filter({ hasText: "Issue du point" });
  await unfold(item.locator("details"));
  await item.getByRole("radio", { name: outcome }).check();
  await item.getByLabel("Ce qui a été dit ou décidé").fill(text);
  await item.getByRole("button", { name: "Noter l’issue" }).click();
  // the notice alone could be the one of the item before
  await expect(item.locator("summary")).toContainText(outcome);
  await expect(page.getByText("L’issue est notée.")).toBeVisible();
}

/** Unfolds a part of the page unless it is, which the part itself says: the rest of the page may not have arrived yet. */
async function unfold(part: Locator) {
  if ((await part.getAttribute("open")) === null) await part.locator("summary").click();
}

/** The minutes, drafted from the outcomes: shared, approved, published. */
async function minute(page: Page, meeting: string) {
  await expect(page).toHaveURL(new RegExp(`${meeting}/pv$`));
  await expect(page.getByLabel("Texte du procès-verbal")).toHaveValue(/Les comptes sont publiés chaque trimestre\./);
  await expectGoodPage(page);
  await page.getByRole("button", { name: "Partager pour approbation" }).click();
  await expect(page.getByText("Le procès-verbal est partagé avec les personnes qui siègent.")).toBeVisible();
  await page.getByLabel("Décision qui approuve ce PV").fill("Accord écrit de toutes les personnes présentes");
  await page.getByRole("button", { name: "Noter l’approbation" }).click();
  await expect(page.getByText("L’approbation est notée.")).toBeVisible();
  await page.getByRole("button", { name: "Publier le PV" }).click();
  await expect(page.getByText("Le procès-verbal est publié.")).toBeVisible();
  await expectGoodPage(page);
}
