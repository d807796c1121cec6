import type { Page } from "@playwright/test";
import type { Sql } from "postgres";
import { expect, expectGoodPage } from "./e2e";

export const facilitatorOfLiege = "karim.fourneau@example.org";
export const treasurerOfLiege = "zoe.cordonnier@example.org";

/** Six members of Liège who hold no function there. */
export async function membersOfLiege(sql: Sql): Promise<string[]> {
  const rows = await sql<{ email: string }[]>`
    select email from member join place on place.id = antenna_id
    where place.slug = 'liege' and left_on is null and email is not null
      and email not in (${facilitatorOfLiege}, ${treasurerOfLiege}) order by member.id limit 6`;
  expect(rows).toHaveLength(6);
  return rows.map(({ email }) => email);
}

/** Fills in a draft of 2,000 €, whose dates are out of order; `choose` says how it is voted and counted. */
export async function draftRound(page: Page, title: string, choose?: () => Promise<void>) {
  await page.goto("/budgets/nouveau");
  await expectGoodPage(page);
  await page.getByLabel("Titre").fill(title);
  await page.getByLabel("Enveloppe", { exact: true }).fill("2.000,00");
  await page.getByLabel("À quoi sert cet argent").fill("La vie de l’antenne, pour toutes et tous.");
  await page.getByLabel("Critères d’admission").fill("Réalisable dans l’année.");
  await page.getByLabel("Fin de l’appel à idées").fill(wallClock(1));
  await page.getByLabel("Ouverture du vote").fill(wallClock(2));
  await page.getByLabel("Clôture du vote").fill(wallClock(1));
  await choose?.();
  await page.getByRole("button", { name: "Enregistrer le brouillon" }).click();
  await expect(page.getByText("Le vote se clôt après son ouverture.").first()).toBeVisible();
}

/** Puts the dates of a draft in order, and saves it; gives the address of the round. */
export async function saveDraft(page: Page): Promise<string> {
  await page.getByLabel("Clôture du vote").fill(wallClock(48));
  await page.getByRole("button", { name: "Enregistrer le brouillon" }).click();
  await expect(page.getByText("Le brouillon est enregistré.")).toBeVisible();
  await expectGoodPage(page);
  return new URL(page.url()).pathname;
}

export async function openIdeas(page: Page) {
  await page.getByRole("button", { name: "Ouvrir l’appel à idées" }).click();
  await expect(page.getByText("L’appel à idées est ouvert.")).toBeVisible();
}

export async function fillProject(page: Page, round: string, title: string, amounts: readonly string[]) {
  await page.goto(`${round}/projets/nouveau`);
  await page.getByLabel("Titre").fill(title);
  await page.getByLabel("Le projet", { exact: true }).fill("Pour toute l’antenne.");
  for (const [at, amount] of amounts.entries()) {
    await page.getByLabel(`Dépense ${at + 1}`).fill(`Ligne ${at + 1}`);
    await page.getByLabel("Montant").nth(at).fill(amount);
  }
  await page.getByRole("button", { name: "Déposer le projet" }).click();
}

export async function propose(page: Page, round: string, title: string, amounts: readonly string[]) {
  await fillProject(page, round, title, amounts);
  await expect(page.getByText("Votre projet est déposé.")).toBeVisible();
}

export async function openProject(page: Page, round: string, title: string) {
  await page.goto(round);
  await page.getByRole("link", { name: title }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

/** Closes the ideas, admits each project named, and announces the vote. */
export async function admitAll(page: Page, round: string, titles: readonly string[]) {
  await page.goto(round);
  await page.getByRole("button", { name: "Clore l’appel à idées maintenant" }).click();
  await expect(page.getByText("L’appel à idées est clos.")).toBeVisible();
  for (const title of titles) {
    await openProject(page, round, title);
    await page.getByRole("button", { name: "Admettre au vote" }).click();
    await expect(page.getByText("Le projet est admis au vote.")).toBeVisible();
  }
}

export async function announceVote(page: Page, round: string) {
  await page.goto(round);
  await expectGoodPage(page);
  await page.getByRole("button", { name: "Publier la liste et annoncer le vote" }).click();
  await expect(page.getByText("La liste est publiée et le vote annoncé.")).toBeVisible();
}

/** Casts a ballot that is being read, and gives its receipt. */
export async function castRead(page: Page): Promise<string> {
  expect(page.url()).not.toContain("?");
  await page.getByRole("button", { name: "Déposer mon bulletin" }).click();
  await expect(page.getByRole("heading", { name: "Votre bulletin est dans l’urne" })).toBeVisible();
  const code = (await page.locator("code").first().textContent()) ?? "";
  expect(code).toMatch(/^([0-9A-Z]{4}-){4}[0-9A-Z]{4}$/);
  return code;
}

/** Reloads until the round has got there by itself. */
export async function reload(page: Page, path: string, heading: string) {
  await expect(async () => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible({ timeout: 1_000 });
    await expect(page.getByText("Ce bulletin ne peut pas être déposé")).toHaveCount(0, { timeout: 1_000 });
  }).toPass();
}

/** Moves the date of the vote's opening or closing to now, and with it the job that waits for it. */
export async function bringForward(sql: Sql, round: string, job: "open_vote" | "close_vote") {
  const [row] = await sql`select vote_id from budget_round where id = ${Number(round.split("/").at(-1))}`;
  if (job === "open_vote") await sql`update vote set opens_at = now() where id = ${row?.vote_id}`;
  else await sql`update vote set closes_at = now() where id = ${row?.vote_id}`;
  await sql`update graphile_worker._private_jobs set run_at = now() where key = ${`${job}:${row?.vote_id}`}`;
}

/** What a date field holds for an instant some hours from now, on the cooperative's clock. */
function wallClock(hours: number): string {
  const style = { timeZone: "Europe/Brussels", dateStyle: "short", timeStyle: "short" } as const;
  return new Intl.DateTimeFormat("sv-SE", style).format(Date.now() + hours * 3_600_000).replace(" ", "T");
}
