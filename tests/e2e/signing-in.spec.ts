import { createHash, randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import type { Sql } from "postgres";
import { expect, expectGoodPage, test } from "../support/e2e";

// later promises use the passwords that earlier ones chose
test.describe.configure({ mode: "serial" });

const administrator = "brigitte.marchal@example.org";
const password = "trois vélos sous la pluie";

/** A French-speaking member without any mandate; each promise and each browser gets its own. */
async function someone(sql: Sql, at: number): Promise<{ id: number; email: string }> {
  const scripted = test.info().project.use.javaScriptEnabled !== false;
  const [row] = await sql<{ id: number; email: string }[]>`
    select id, email from member
    where language = 'fr' and left_on is null and id not in (select member_id from mandate)
    order by id offset ${at * 2 + (scripted ? 0 : 1)} limit 1`;
  if (!row) throw new Error("the demonstration has too few members");
  return row;
}

/** What the administrator reads on their page of mails, once the mail is there. */
async function linkMailedTo(reader: Page, email: string, subject: string): Promise<string> {
  const entry = reader.getByRole("listitem").filter({ hasText: email }).filter({ hasText: subject });
  const following = reader.locator("a[rel=next]");
  await expect(async () => {
    // The other stories send hundreds of mails meanwhile: this one waits behind them, and leaves the first page.
    await reader.goto("/admin/courriels/partis");
    while ((await entry.count()) === 0 && (await following.count()) > 0)
      await reader.goto((await following.getAttribute("href")) as string);
    await expect(entry).toHaveCount(1, { timeout: 500 });
  }).toPass();
  await expectGoodPage(reader);
  await entry.getByText("Lire le message").click();
  const link = await entry.getByRole("link", { name: /https?:\/\/\S+\/\S{40,}/ }).getAttribute("href");
  return link as string;
}

/** Waits for the answer that signs in: another address asked for meanwhile would cancel it. */
async function expectSignedIn(page: Page) {
  await expect(page.getByRole("link", { name: "Mon espace" })).toBeVisible();
}

async function signIn(page: Page, email: string, typed: string) {
  await page.goto("/connexion");
  await page.getByLabel("Adresse e-mail").fill(email);
  await page.getByLabel("Mot de passe").fill(typed);
  await page.getByRole("button", { name: "Se connecter" }).click();
}

test("someone invited chooses a password and enters, and the invitation serves once", async ({ page, sql }) => {
  const { id, email } = await someone(sql, 0);
  const secret = randomBytes(32).toString("base64url");
  await sql`
    insert into sign_in_token (member_id, purpose, token_hash, expires_at)
    values (${id}, 'invitation', ${createHash("sha256").update(secret).digest("hex")}, now() + interval '14 days')`;
  await page.goto(`/invitation/${secret}`);
  await expectGoodPage(page);
  await page.getByLabel("Nouveau mot de passe").fill("aaaaaaaaaaaa");
  await page.getByRole("button", { name: "Entrer" }).click();
  await expect(page.getByRole("alert")).toContainText("trop simple");
  await expectGoodPage(page);
  await page.getByLabel("Nouveau mot de passe").fill(password);
  await page.getByRole("button", { name: "Entrer" }).click();
  await expectSignedIn(page);
  await page.goto("/moi");
  await expect(page.getByText(email)).toBeVisible();
  await expectGoodPage(page);
  await page.goto(`/invitation/${secret}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ce lien ne sert plus");
  await expectGoodPage(page);
});

test("someone who forgot their password chooses another by mail, then signs in with it and out", async ({
  page,
  as,
  sql,
}) => {
  const { email } = await someone(sql, 1);
  await page.goto("/connexion");
  await expectGoodPage(page);
  await page.getByRole("link", { name: "J’ai oublié mon mot de passe" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mot de passe oublié");
  await page.getByLabel("Adresse e-mail").fill(email);
  await page.getByRole("button", { name: "Recevoir le lien" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Regardez vos e-mails");
  await expectGoodPage(page);

  const link = await linkMailedTo(await as(administrator), email, "Choisir un nouveau mot de passe");
  await page.goto(link);
  await page.getByLabel("Nouveau mot de passe").fill(password);
  await page.getByRole("button", { name: "Changer le mot de passe" }).click();
  await expectSignedIn(page);
  await page.goto("/moi");
  await page.getByRole("button", { name: "Se déconnecter" }).click();
  await expect(page.getByRole("status")).toContainText("Cet appareil est déconnecté.");

  await signIn(page, email, "un autre mot de passe");
  await expect(page.getByRole("alert")).toContainText("L’adresse ou le mot de passe ne convient pas.");
  await expect(page.getByLabel("Adresse e-mail")).toHaveValue(email);
  await expect(page.getByLabel("Mot de passe")).toHaveValue("");
  await expectGoodPage(page);
  await page.getByLabel("Mot de passe").fill(password);
  await page.getByRole("button", { name: "Se connecter" }).click();
  await expectSignedIn(page);
});

test("someone signs in with a link instead of a password", async ({ page, as, sql }) => {
  const { email } = await someone(sql, 2);
  await page.goto("/connexion");
  await page.getByRole("link", { name: "Recevoir un lien de connexion" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Recevoir un lien de connexion");
  await page.getByLabel("Adresse e-mail").fill(email);
  await page.getByRole("button", { name: "Recevoir le lien" }).click();
  const link = await linkMailedTo(await as(administrator), email, "Votre lien de connexion");
  await page.goto(link);
  await expectGoodPage(page);
  await page.getByRole("button", { name: "Me connecter" }).click();
  await expectSignedIn(page);
});

test("a member changes their password and shows their telephone, and nobody else stays signed in", async ({
  page,
  as,
  sql,
}) => {
  const { email } = await someone(sql, 1);
  const phone = await as(email);
  await signIn(page, email, password);
  await expectSignedIn(page);
  await page.goto("/moi");
  await page.getByLabel("Téléphone", { exact: false }).first().fill("081 22 33 44");
  await page.getByRole("checkbox", { name: "Téléphone" }).check();
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByRole("status")).toContainText("Votre profil est enregistré.");
  await expect(page.getByRole("checkbox", { name: "Téléphone" })).toBeChecked();
  await expectGoodPage(page);

  await page.getByRole("link", { name: "Mot de passe et appareils" }).click();
  await expect(page.getByRole("table")).toContainText("Celui-ci");
  await page.getByLabel("Mot de passe actuel").fill("un autre mot de passe");
  await page.getByLabel("Nouveau mot de passe").fill("quatre vélos au soleil");
  await page.getByRole("button", { name: "Changer le mot de passe" }).click();
  await expect(page.getByRole("alert")).toContainText("Ce n’est pas votre mot de passe actuel.");
  await expectGoodPage(page);
  await page.getByLabel("Mot de passe actuel").fill(password);
  await page.getByLabel("Nouveau mot de passe").fill("quatre vélos au soleil");
  await page.getByRole("button", { name: "Changer le mot de passe" }).click();
  await expect(page.getByRole("status")).toContainText("Votre mot de passe est changé.");
  await phone.goto("/moi");
  await expect(phone).toHaveURL(/\/connexion/);

  await page.getByRole("button", { name: "Déconnecter tous mes appareils" }).click();
  await expect(page.getByRole("status")).toContainText("Tous vos appareils sont déconnectés.");
  await page.goto("/moi");
  await expect(page).toHaveURL(/\/connexion/);
});

test("someone who opens a page before signing in is brought back to it", async ({ page, sql }) => {
  const { email } = await someone(sql, 0);
  await page.goto("/moi/securite");
  await expect(page).toHaveURL(/\/connexion\?retour=/);
  await page.getByLabel("Adresse e-mail").fill(email);
  await page.getByLabel("Mot de passe").fill(password);
  await page.getByRole("button", { name: "Se connecter" }).click();
  await expect(page).toHaveURL(/\/moi\/securite$/);
});

test("too many wrong passwords close the account for a while and say for how long", async ({ page, sql }) => {
  const { email } = await someone(sql, 3);
  for (let round = 0; round < 10; round += 1) {
    await signIn(page, email, "un autre mot de passe");
    await expect(page.getByRole("alert")).toContainText("ne convient pas");
  }
  await signIn(page, email, "un autre mot de passe");
  // fifteen minutes from the first attempt, which on a slow machine is a while ago
  await expect(page.getByRole("alert")).toContainText(/Trop d’essais. Attendez 1[0-5] minutes/);
  await expectGoodPage(page);
});

test("a visitor of the demonstration becomes someone with one click", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Choisir une personne" }).click();
  await expectGoodPage(page);
  await page.getByRole("button", { name: /Thérèse Poncelet/ }).click();
  await expectSignedIn(page);
  await page.goto("/moi");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thérèse Poncelet");
});

test("what is kept, and how accessible this is, are said in plain words", async ({ page }) => {
  for (const path of ["/donnees", "/accessibilite"]) {
    await page.goto(path);
    await expectGoodPage(page);
  }
});
