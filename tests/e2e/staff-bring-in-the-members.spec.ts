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
    // without script the page asks anew by itself; a job of every minute takes up what another import kept waiting
    await expect(page.getByRole("heading", { name: "Import terminé" })).toBeVisible({ timeout: 240_000 });
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

test("the staff keep the categories of members, and the college each of them counts in", async ({ as, sql }, info) => {
  const tag = `${info.project.name.replace(/\W/g, "")}${info.retry}`;
  const name = `Amis ${tag}`;
  const page = await as(staff);
  const categories = page.getByRole("table", { name: "Catégories", exact: true });

  await test.step("the administration leads there, and the page says what stands in the register", async () => {
    await page.goto("/admin");
    await page.getByRole("link", { name: "Catégories et collèges", exact: true }).click();
    await expect(categories.getByRole("row", { name: /Usagers des services Collège des usagers \d+/ })).toBeVisible();
    const support = page.getByRole("table", { name: "Collèges" }).getByRole("row", { name: /Collège des soutiens/ });
    await expect(support.getByRole("cell").first()).toContainText(", ");
    await expectGoodPage(page);
  });

  await test.step("a name that another category has is refused, and the form comes back as it was typed", async () => {
    await page.getByRole("link", { name: "Ajouter une catégorie" }).click();
    await expectGoodPage(page);
    await page.getByLabel("Nom en français").fill("usagers DES services");
    await page.getByLabel("Nom en néerlandais").fill(`Vrienden ${tag}`);
    await page.getByLabel("Collège").selectOption("Collège des soutiens");
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await expect(page.getByRole("alert")).toContainText(/Ce nom désigne déjà «\sUsagers des services\s»\./);
    await expect(page.getByLabel("Nom en français")).toHaveValue("usagers DES services");
    await expect(page.getByLabel("Nom en français")).toHaveAttribute("aria-invalid", "true");
    await expect(page.getByLabel("Nom en néerlandais")).toHaveValue(`Vrienden ${tag}`);
    await expect(page.getByLabel("Collège").locator(":checked")).toHaveText("Collège des soutiens");
    await expectGoodPage(page);
  });

  await test.step("with a name of its own it is added, tied to its college, and moved to another", async () => {
    await page.getByLabel("Nom en français").fill(name);
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await expect(page.getByText("La catégorie est enregistrée.")).toBeVisible();
    await expect(categories.getByRole("row", { name: `${name} Collège des soutiens 0` })).toBeVisible();
    await page.getByRole("link", { name, exact: true }).click();
    await expectGoodPage(page);
    await page.getByLabel("Collège").selectOption("Collège de l’équipe");
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await expect(categories.getByRole("row", { name: `${name} Collège de l’équipe 0` })).toBeVisible();
  });

  await test.step("a member is given that category on their record, and their own back", async () => {
    // another person for each run, so that none finds somebody in the other's category
    const own = info.project.name === "with script" ? 0 : 1;
    const [someone] = await sql`select id from member where number like 'LT-%' and left_on is null
      order by id desc limit 1 offset ${own}`;
    await page.goto(`/admin/membres/${someone?.id}`);
    const choice = page.getByRole("combobox", { name: "Catégorie" });
    const before = await choice.locator(":checked").innerText();
    await choice.selectOption(name);
    await page.getByRole("button", { name: "Changer de catégorie" }).click();
    await expect(page.getByText("La catégorie est changée.")).toBeVisible();
    await expectGoodPage(page);
    await page.goto("/admin/categories");
    await categories.getByRole("link", { name }).click();
    await expect(page.getByRole("button", { name: "Supprimer cette catégorie" })).toHaveCount(0);
    await page.goto(`/admin/membres/${someone?.id}`);
    await choice.selectOption(before);
    await page.getByRole("button", { name: "Changer de catégorie" }).click();
    await expect(page.getByText("La catégorie est changée.")).toBeVisible();
  });

  await test.step("its history tells every change, and once nobody has it, it can be removed", async () => {
    await page.goto("/admin/categories");
    await categories.getByRole("link", { name }).click();
    await page.getByRole("link", { name: "Historique" }).click();
    await expect(page.getByText("Catégorie ajoutée")).toBeVisible();
    await expect(page.getByText("Catégorie modifiée")).toBeVisible();
    await expectGoodPage(page);
    await page.getByRole("link", { name }).click();
    await page.getByRole("button", { name: "Supprimer cette catégorie" }).click();
    await expect(page.getByText("La catégorie est supprimée.")).toBeVisible();
    await expect(categories.getByRole("link", { name })).toHaveCount(0);
  });

  await test.step("a college asks for its name too", async () => {
    await page.getByRole("link", { name: "Ajouter un collège" }).click();
    await page.getByLabel("Nom en français").fill("…");
    await page.getByLabel("Nom en anglais").fill("Support");
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await expect(page.getByText("Cette valeur ne convient pas.").first()).toBeVisible();
    await expect(page.getByLabel("Nom en anglais")).toHaveValue("Support");
    await expectGoodPage(page);
  });

  await test.step("and nobody else keeps any of it", async () => {
    const member = await as("therese.poncelet@example.org");
    for (const path of ["/admin/categories", "/admin/categories/nouvelle", "/admin/categories/1", "/admin/colleges/1"])
      expect((await member.goto(path))?.status(), path).toBe(403);
    expect((await member.goto("/historique/category/1"))?.status()).toBe(404);
  });
});
