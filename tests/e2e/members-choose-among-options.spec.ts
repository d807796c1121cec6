import type { Page } from "@playwright/test";
import type { Sql } from "postgres";
import { expect, expectGoodPage, test } from "../support/e2e";

const secretary = "therese.poncelet@example.org";
const nadia = "nadia.colignon@example.org";
const karim = "karim.haddad@example.org";

const candidates = ["Amina Belkacem", "Bruno Lefèvre", "Chantal De Smet", "Driss Ouali"];
const projects = ["Un jardin partagé", "Deux vélos-cargos", "Un atelier de réparation"];

test("members elect a committee by ranking, with a seat reserved", async ({ as, sql }, info) => {
  const scripted = info.project.use.javaScriptEnabled !== false;
  const page = await as(secretary);
  const question = `Qui siégera au comité ? (${info.project.name}, essai ${info.retry})`;

  await test.step("the secretary says what is asked, and the form follows", async () => {
    await page.goto("/scrutins/nouveau");
    await expectGoodPage(page);
    await page.getByRole("link", { name: "Vote unique transférable" }).click();
    await fillIn(page, question);
    await page.getByLabel("Nombre de sièges").fill("2");
    await page.getByRole("button", { name: "Réserver des sièges à un groupe" }).click();
    await page.getByLabel("Groupe 1", { exact: true }).fill("France");
    await page.getByLabel("Sièges réservés").fill("1");
    for (const [at, name] of candidates.entries()) {
      if (at > 2) await page.getByRole("button", { name: "Ajouter une candidature" }).click();
      await page.getByLabel(`Candidature ${at + 1}`, { exact: true }).fill(name);
    }
    if (scripted) await expect(page.getByLabel("Candidature 4", { exact: true })).toBeFocused();
    await page.getByLabel("Groupe (facultatif)").first().selectOption("1");
    await expectGoodPage(page);
  });

  await test.step("a line less loses nothing of the others, and a fault comes back where it is", async () => {
    await page.getByRole("button", { name: "Retirer la candidature 2" }).click();
    await expect(page.getByLabel("Candidature 2", { exact: true })).toHaveValue("Chantal De Smet");
    await expect(page.getByRole("textbox", { name: "La question" })).toHaveValue(question);
    await page.getByRole("button", { name: "Ajouter une candidature" }).click();
    await page.getByLabel("Candidature 4", { exact: true }).fill("amina  belkacem");
    await page.getByRole("button", { name: "Relire le scrutin" }).click();
    await expect(page.getByText("Ce nom est déjà donné plus haut.").first()).toBeVisible();
    await expectGoodPage(page);
    await page.getByLabel("Candidature 4", { exact: true }).fill("Bruno Lefèvre");
    await page.getByLabel("Nombre de sièges").fill("4");
    await page.getByRole("button", { name: "Relire le scrutin" }).click();
    await expect(page.getByText("Il doit en rester au moins une qui n’est pas retenue.").first()).toBeVisible();
    await page.getByLabel("Nombre de sièges").fill("2");
    await page.getByRole("button", { name: "Relire le scrutin" }).click();
  });

  const vote =
    await test.step("the paper is shown before it is announced, with what secrecy does not hold", async () => {
      await expect(page.getByRole("heading", { name: "Le bulletin, tel qu’il sera" })).toBeVisible();
      await expect(page.getByText("C’est une élection de personnes.")).toBeVisible();
      await expect(page.getByText("France : 1")).toBeVisible();
      await expectGoodPage(page);
      return announce(page, sql);
    });

  const member = await as(nadia);
  await openPaper(member, vote);
  await expectGoodPage(member);
  const paper = await member.getByRole("combobox").evaluateAll((fields) => fields.map(({ id }) => id));
  await test.step("everybody has the candidates in the same order, drawn by lot", async () => {
    const other = await as(karim);
    await openPaper(other, vote);
    expect(await other.getByRole("combobox").evaluateAll((fields) => fields.map(({ id }) => id))).toEqual(paper);
    await expect(other.getByText("Tiré au sort avec la même graine")).toBeVisible();
  });

  if (scripted) {
    await test.step("by the keyboard alone, candidates are ranked and moved, and focus goes with them", async () => {
      for (const name of ["Driss Ouali", "Amina Belkacem", "Chantal De Smet"])
        await press(member, new RegExp(`${name} à la suite`));
      await press(member, "Monter Chantal De Smet");
      await expect(member.getByRole("button", { name: "Monter Chantal De Smet" })).toBeFocused();
      await expect(member.getByRole("status").filter({ hasText: "rang 2" })).toBeAttached();
      await member.keyboard.press("Enter");
      await expect(member.getByRole("button", { name: "Descendre Chantal De Smet" })).toBeFocused();
      await expectGoodPage(member);
    });
  } else {
    await test.step("a rank given twice comes back filled in, with its sentence", async () => {
      await rank(member, { "Chantal De Smet": 1, "Driss Ouali": 1, "Amina Belkacem": 3 });
      await member.getByRole("button", { name: "Relire mon bulletin" }).click();
      await expect(member.getByText("Ce rang est donné deux fois.").first()).toBeVisible();
      await expect(member.getByLabel(/^Amina Belkacem/)).toHaveValue("3");
      await rank(member, { "Driss Ouali": 2 });
    });
  }
  await member.getByRole("button", { name: "Relire mon bulletin" }).click();

  await test.step("the ballot is read again in words, in the order that counts", async () => {
    await expect(member.getByRole("heading", { name: "Relisez votre bulletin" })).toBeVisible();
    const ranking = member.getByRole("listitem").filter({ hasText: /^(Chantal|Driss|Amina|Bruno)/ });
    await expect(ranking).toHaveText(["Chantal De Smet", "Driss Ouali", "Amina Belkacem"]);
    await expect(member.getByText("Votre bulletin ne donne pas de rang à cette option : Bruno Lefèvre.")).toBeVisible();
    await expectGoodPage(member);
    await member.getByRole("button", { name: "Changer mon choix" }).click();
    await expect(member.getByLabel(/^Driss Ouali/)).toHaveValue("2");
    await member.getByRole("button", { name: "Relire mon bulletin" }).click();
    await cast(member);
  });

  await test.step("a blank ballot says that it is one", async () => {
    const other = await as(karim);
    await openPaper(other, vote);
    await other.getByRole("button", { name: "Relire mon bulletin" }).click();
    await expect(other.getByText("Bulletin blanc")).toBeVisible();
    await cast(other);
  });

  await publishes(member, sql, vote);
});

test("members choose a project by grades, and a draft changes its method without losing its options", async ({
  as,
  sql,
}, info) => {
  const page = await as(secretary);
  await page.goto("/scrutins/nouveau?methode=approval");
  await fillIn(page, `Quel projet d’abord ? (${info.project.name}, essai ${info.retry})`);
  for (const [at, name] of projects.entries()) await page.getByLabel(`Option ${at + 1}`, { exact: true }).fill(name);

  const vote = await test.step("the method changes, what was typed stays", async () => {
    await page.getByRole("button", { name: "Changer", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Que demandez-vous ?" })).toBeVisible();
    await expectGoodPage(page);
    await page.getByRole("button", { name: "Jugement majoritaire" }).click();
    await expect(page.getByLabel("Option 3", { exact: true })).toHaveValue(projects[2] as string);
    await expect(page.getByLabel("Les mentions du bulletin")).toHaveValue("7");
    await page.getByRole("button", { name: "Relire le scrutin" }).click();
    await expect(page.getByRole("heading", { name: "Annoncer ce scrutin" })).toBeVisible();
    await expectGoodPage(page);
    return announce(page, sql);
  });

  const member = await as(nadia);
  await openPaper(member, vote);
  await expectGoodPage(member);
  await member.getByRole("radio", { name: "Deux vélos-cargos Très bien" }).check();
  await member.getByRole("radio", { name: "Un jardin partagé Excellent" }).check();
  await member.getByRole("button", { name: "Relire mon bulletin" }).click();
  await test.step("an option without a grade is said to get the lowest", async () => {
    const grades = member.getByRole("listitem").filter({ hasText: /^Un |^Deux / });
    await expect(grades).toHaveText([/jardin.*Excellent/, /vélos.*Très bien/, /atelier.*À rejeter/]);
    expect(member.url()).toMatch(/\/scrutins\/\d+$/);
    await expectGoodPage(member);
  });
  await cast(member);
  await expectGoodPage(member);
  await publishes(member, sql, vote);
});

async function fillIn(page: Page, question: string) {
  await page.getByRole("textbox", { name: "La question" }).fill(question);
  const body = page.getByLabel("Quelle instance pose la question ?");
  if (await body.count()) await body.selectOption({ label: "Conseil d’administration" });
  await page.getByLabel("Qui vote ?").selectOption({ label: "— — Namur" });
  await page.getByLabel("Ouverture").fill(wallClock(-60_000));
  await page.getByLabel("Clôture").fill(wallClock(86_400_000));
}

async function announce(page: Page, sql: Sql): Promise<string> {
  await page.getByRole("button", { name: "Annoncer le scrutin" }).click();
  await expect(page.getByText("Le scrutin est annoncé.")).toBeVisible();
  const vote = new URL(page.url()).pathname;
  const [row] = await sql`select rule is not null as frozen from vote where id = ${Number(vote.split("/").at(-1))}`;
  expect(row).toEqual({ frozen: true });
  return vote;
}

async function press(page: Page, name: string | RegExp) {
  await page.getByRole("button", { name }).focus();
  await page.keyboard.press("Enter");
}

async function rank(page: Page, ranks: Record<string, number>) {
  for (const [name, rank] of Object.entries(ranks))
    await page.getByLabel(new RegExp(`^${name}`)).selectOption(String(rank));
}

/** Reloads until the vote has opened by itself. */
async function openPaper(page: Page, vote: string) {
  await expect(async () => {
    await page.goto(vote);
    await expect(page.getByRole("heading", { name: "Votre bulletin" })).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

async function cast(page: Page) {
  await page.getByRole("button", { name: "Déposer mon bulletin" }).click();
  await expect(page.getByRole("heading", { name: "Votre bulletin est dans l’urne" })).toBeVisible();
  await expect(page.getByLabel("Code du reçu")).toHaveValue(/^([0-9A-Z]{4}-){4}[0-9A-Z]{4}$/);
}

/** Lets the closing date pass; the vote is counted and its archive published without anybody's help. */
async function publishes(page: Page, sql: Sql, vote: string) {
  const id = Number(vote.split("/").at(-1));
  await sql`update vote set opens_at = now() - interval '2 hours', closes_at = now() where id = ${id}`;
  await sql`update graphile_worker._private_jobs set run_at = now() where key = ${`close_vote:${id}`}`;
  await expect(async () => {
    expect((await page.request.get(`${vote}/archive.json`)).status()).toBe(200);
  }).toPass();
  const archive = await (await page.request.get(`${vote}/archive.json`)).json();
  expect(archive.ballots.length).toBeGreaterThan(0);
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
