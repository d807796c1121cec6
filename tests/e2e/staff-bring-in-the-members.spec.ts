import { readFileSync } from "node:fs";
import { expect, expectGoodPage, test } from "../support/e2e";

const staff = "brigitte.marchal@example.org";
const header = "N° sociétaire;Nom;Prénom;E-mail;Antenne;Catégorie;Langue;Sociétaire depuis\r\n";
const csv = (lines: string) => ({
  name: "membres.csv",
  mimeType: "text/csv",
  // as a spreadsheet program on Windows writes it
  buffer: Buffer.from(header + lines, "latin1"),
});

test("the staff preview a file row by row, import what is valid, and the new members are invited", async ({
  as,
  sql,
}, info) => {
  test.setTimeout(180_000);
  const tag = `${info.project.name.replace(/\W/g, "")}${info.retry}`;
  const row = (n: number) =>
    `${tag}-${n};Évrard;Zoé${n};${tag}${n}@example.org;Liège;Usagers des services;fr;31/12/2020\r\n`;
  // another day for each run, so that the file always changes somebody
  const joinedOn = `2019-02-${info.project.name === "with script" ? "0" : "1"}${info.retry + 1}`;
  const page = await as(staff);

  await test.step("a file that is none is refused with a sentence", async () => {
    await page.goto("/admin");
    await expectGoodPage(page);
    await page.getByRole("link", { name: "Importer des sociétaires", exact: true }).click();
    await expectGoodPage(page);
    const workbook = { name: "membres.xlsx", mimeType: "application/zip", buffer: Buffer.from([0x50, 0x4b, 3, 4, 0]) };
    await page.getByLabel("Fichier CSV").setInputFiles(workbook);
    await page.getByRole("button", { name: "Lire le fichier" }).click();
    await expect(page.getByText("C’est un classeur Excel ou LibreOffice.")).toBeVisible();
    await page.getByLabel("Fichier CSV").setInputFiles({ ...csv(""), buffer: Buffer.from("Numéro;Nom\r\n1;Évrard") });
    await page.getByRole("button", { name: "Lire le fichier" }).click();
    await expect(page.getByText("Il manque des colonnes : Antenne, Catégorie, Sociétaire depuis.")).toBeVisible();
  });

  await test.step("each row shows what it would do, each cell what is wrong with it", async () => {
    const lines = [
      ...Array.from({ length: 60 }, (_, n) => row(n + 1)),
      `LT-1001;Jacquemin;Olivier;;Bruxelles;Usagers des services;;${joinedOn}\r\n`,
      `${tag}-61;=1+1;Zoé;therese.poncelet@example.org;Atlantide;Usagers des services;fr;31/02/2020\r\n`,
    ].join("");
    await page.getByLabel("Fichier CSV").setInputFiles(csv(lines));
    await page.getByRole("button", { name: "Lire le fichier" }).click();
    await expect(page.getByText("60 personnes nouvelles, 1 fiche modifiée.")).toBeVisible();
    await expect(page.getByRole("row")).toHaveCount(51);
    await page.getByRole("link", { name: "Modifiées (1)" }).click();
    await expect(page.getByText("avant : ").first()).toBeVisible();
    await page.getByRole("link", { name: "Refusées (1)" }).click();
    for (const problem of ["Antenne inconnue.", "Date attendue : 31/12/2020."]) {
      await expect(page.getByRole("row").getByText(problem)).toBeVisible();
    }
    await expectGoodPage(page);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Télécharger les lignes refusées" }).click(),
    ]);
    const refused = readFileSync(await download.path(), "utf8");
    expect(refused).toContain('"\'=1+1"');
    expect(refused).toContain("Antenne : Antenne inconnue.");
  });

  await test.step("nothing has changed yet; then everything valid is written, and invitations leave", async () => {
    const present = () => sql`select count(*)::int as n from member where number like ${`${tag}-%`}`;
    expect((await present())[0]?.n).toBe(0);
    await page.getByLabel("Inviter les nouvelles personnes").check();
    await page.getByRole("button", { name: "Importer les 61 lignes valides" }).click();
    // without script the page asks anew by itself
    await expect(page.getByRole("heading", { name: "Import terminé" })).toBeVisible({ timeout: 60_000 });
    await expectGoodPage(page);
    expect((await present())[0]?.n).toBe(60);
    const mails =
      await sql`select 1 from outbox where template = 'invitation' and recipient like ${`${tag.toLowerCase()}%`}`;
    expect(mails).toHaveLength(60);
  });

  await test.step("the register finds them without accents, and their record tells where they come from", async () => {
    await page.getByRole("link", { name: "Voir les sociétaires" }).click();
    await page.getByRole("searchbox").fill(`zoe12 ${tag}`);
    await page.getByRole("button", { name: "Chercher" }).click();
    await expectGoodPage(page);
    await page.getByRole("link", { name: "Évrard Zoé12" }).click();
    await expectGoodPage(page);
    await page.getByRole("button", { name: "Envoyer une invitation" }).click();
    await expect(page.getByText("Une invitation vient de partir.")).toBeVisible();
    await page.getByRole("link", { name: "Historique de cette fiche" }).click();
    await expect(page.getByText("Inscription par import")).toBeVisible();
    await expectGoodPage(page);
  });

  await test.step("and nobody else reads any of it", async () => {
    const record = page.url();
    const member = await as("nadia.colignon@example.org");
    for (const path of ["/admin", "/admin/membres", "/admin/import", "/admin/import/1", "/admin/mandats"]) {
      expect((await member.goto(path))?.status(), path).toBe(403);
    }
    expect((await member.goto(record))?.status()).toBe(404);
  });
});
