import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { expect, expectGoodPage, test } from "../support/e2e";

const member = "nadia.colignon@example.org";

test("a member follows an election from the first preferences to the seats, and counts it again", async ({
  as,
  sql,
}, info) => {
  const [vote] = await sql`select id from vote where method = 'stv' and state = 'published' order by id limit 1`;
  const address = `/scrutins/${vote?.id}`;
  const page = await as(member);

  await test.step("the lists say who was chosen", async () => {
    await page.goto("/scrutins");
    await expect(
      page.getByText("Ont un siège\u00a0: Élodie Guérin, Quentin Tshibanda et Brigitte Vasseur"),
    ).toBeVisible();
    await page.getByRole("link", { name: "Qui rejoint le conseil d’administration ?", exact: true }).click();
  });

  await test.step("the page says who has a seat, and why somebody with more votes has none", async () => {
    await expect(page.getByRole("heading", { name: "3 sièges sont attribués" })).toBeVisible();
    await expect(page.getByText("Brigitte Vasseur en occupe un.")).toBeVisible();
    await expect(page.getByText("Pourquoi pas Fatou Moreau")).toContainText("20 voix");
    await expectGoodPage(page);
  });

  await test.step("each round has its picture and its words", async () => {
    await page.getByRole("link", { name: "Surplus transféré\u00a0: Élodie Guérin" }).click();
    await expect(page).toHaveURL(/\?tour=2/);
    const rounds = page.getByRole("region", { name: "Le comptage, en 6 tours" });
    await expect(rounds.getByRole("heading", { name: "Tour 2 sur 6" })).toBeVisible();
    await expect(rounds.getByRole("listitem").filter({ hasText: "Quentin Tshibanda" }).last()).toContainText(
      "12,44442 +2,44442",
    );
    await expect(page.getByText("11 bulletins qui valent 0,22222 vont à Quentin Tshibanda")).toBeVisible();
    await expectGoodPage(page);
    await page.getByRole("link", { name: "Tour suivant" }).click();
    await expect(page.getByRole("heading", { name: "Tour 3 sur 6" })).toBeVisible();
  });

  await test.step("the table holds the same figures", async () => {
    const table = page.getByRole("table", { name: "Les voix à la fin de chaque tour" });
    const line = table.getByRole("row", { name: /^Quentin Tshibanda/ });
    await expect(line.getByRole("cell").nth(1)).toContainText("12,44442");
    await expect(line.getByRole("cell").nth(1)).toContainText("+2,44442");
    await expect(line.getByRole("cell").nth(5)).toContainText("Siège");
    await expect(
      table
        .getByRole("row", { name: /^Quota/ })
        .getByRole("cell")
        .first(),
    ).toHaveText("21,00000");
  });

  await test.step("the archive, counted again by a program that shares nothing with the page, gives the same", async () => {
    const link = page.getByRole("link", { name: "Télécharger l’archive du scrutin" });
    await expect(link).toHaveAttribute("href", `${address}/archive.json`);
    const archive = await (await page.request.get(`${address}/archive.json`)).text();
    const file = info.outputPath("archive.json");
    writeFileSync(file, archive);
    expect(recount(file)).toMatchObject({ status: 0, stdout: expect.stringMatching(/^same/m) });
    writeFileSync(file, archive.replace('"21.00000"', '"21.00001"'));
    expect(recount(file)).toMatchObject({ status: 1, stdout: expect.stringMatching(/^different/m) });
  });
});

test("every other kind of result says its outcome, its figures and how it came about", async ({ as, sql }) => {
  const page = await as(member);
  const results = [
    ["majority_judgment", "Le choix est fait : « La Passerelle »", "Mention majoritaire"],
    ["score", "Le choix est fait : « Un parrainage pendant six mois »", "Les points, donnés par 50 bulletins"],
    ["schulze", "Le choix est fait : « Namur »", "Namur gagne ses 4 duels"],
    ["consent", "une objection attend une réponse", "Une seule objection suffit"],
  ] as const;
  for (const [method, outcome, figures] of results) {
    await test.step(method, async () => {
      const [vote] = await sql`
        select id from vote where method = ${method} and state = 'published' order by id limit 1`;
      await page.goto(`/scrutins/${vote?.id}`);
      await expect(
        page.getByRole("heading", { name: outcome.replaceAll(/ (?=[:»])|(?<=«) /g, "\u00a0") }),
      ).toBeVisible();
      await expect(page.getByText(figures).first()).toBeVisible();
      await expect(page.getByRole("heading", { name: "Comment on arrive à ce résultat" })).toBeVisible();
      await expectGoodPage(page);
    });
  }
});

function recount(file: string) {
  return spawnSync(process.execPath, ["scripts/recount.mjs", file], { encoding: "utf8" });
}
