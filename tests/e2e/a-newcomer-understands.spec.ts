import { expect, expectGoodPage, test } from "../support/e2e";

test("a newcomer learns without signing in who decides what, and who sits where until when", async ({ page }, info) => {
  const wide = (info.project.use.viewport?.width ?? 0) > 800;
  await page.goto("/gouvernance");
  await expect(page.getByRole("heading", { level: 1, name: "Qui décide quoi" })).toBeVisible();
  await expectGoodPage(page);

  await test.step("the bodies stand as a picture where there is room, and as nested lists everywhere", async () => {
    const picture = page.locator("svg").getByRole("link", { name: /^Conseil d’administration/ });
    await expect(picture).toBeVisible({ visible: wide });
    const list = page.getByRole("navigation", { name: "Les instances en liste" });
    await expect(list.getByRole("link", { name: "Conseil d’administration" })).toBeVisible();
    await expect(list.getByText("12 sièges · 1 vacant · 1 finit bientôt")).toBeVisible();
    const belgium = list.locator("summary", { hasText: "Belgique" });
    await belgium.focus();
    await page.keyboard.press("Enter");
    await expect(list.getByRole("link", { name: "Antenne de Namur" })).toBeHidden();
    await page.keyboard.press("Enter");
    await expect(list.getByRole("link", { name: "Antenne de Namur" })).toBeVisible();
  });

  await test.step("a question finds the body that decides, and its page says what and who", async () => {
    await page.getByRole("searchbox", { name: "Qui décide des tarifs ?" }).fill("qui decide des tarifs ?");
    await page.getByRole("button", { name: "Chercher" }).click();
    const answers = page.getByRole("region", { name: /Réponses à/ });
    await expect(answers.getByRole("listitem")).toHaveCount(1);
    await expectGoodPage(page);
    await answers.getByRole("link", { name: "Conseil d’administration", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Conseil d’administration" })).toBeVisible();
    await expect(page.getByText("Siège vacant", { exact: false })).toHaveCount(1);
    await expect(page.getByText("finit bientôt")).toHaveCount(1);
    await expect(page.getByRole("row", { name: /^Usagers des services 6 5/ })).toBeVisible();
    await expect(page.getByText("8 soutiens de sociétaires")).toBeVisible();
    await expect(page.getByRole("link", { name: "Proposer un point" })).toHaveCount(0);
    await expectGoodPage(page);
  });

  await test.step("filters are addresses that can be sent to somebody", async () => {
    await page.goto("/gouvernance?vue=liste");
    await page.getByRole("link", { name: /^Sièges vacants/ }).click();
    await expect(page).toHaveURL(/filtre=vacants/);
    await expect(page.getByRole("link", { name: "Antenne de Montpellier" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Antenne de Namur" })).toHaveCount(0);
    await page.goto("/gouvernance?au=1999-01-01&vue=liste");
    await expect(page.getByText("12 sièges · 12 vacants")).toBeVisible();
  });

  await test.step("the faces come by body, place and function, as names only to a visitor", async () => {
    await page.goto("/trombinoscope");
    await page.getByLabel("Territoire").selectOption({ label: "Namur" });
    await page.getByLabel("Fonction").selectOption({ label: "Trésorerie" });
    await page.getByRole("button", { name: "Filtrer" }).click();
    await expect(page.locator(".faces li")).toHaveCount(1);
    await expect(page.locator(".faces li")).toContainText(/Gaspard Zanelli.*Trésorerie.*jusqu’au.*finit bientôt/);
    await expect(page.locator(".faces img")).toHaveCount(0);
    await expectGoodPage(page);
  });
});

test("a member sees the portraits their owners chose to show, and no other", async ({ as, sql }) => {
  const [shown, hidden] = ["olivier.jacquemin@example.org", "therese.poncelet@example.org"];
  await sql`update member set shown_fields = case email when ${shown} then '{portrait}'::text[] else '{}' end
    where email in (${shown}, ${hidden})`;
  const page = await as("nadia.colignon@example.org");
  await page.goto("/gouvernance/bureau");
  const seat = (name: string) => page.locator(".person", { hasText: name });
  const portrait = seat("Olivier Jacquemin").locator("img");
  await expect(portrait).toHaveCount(1);
  await expect(seat("Thérèse Poncelet").locator("img")).toHaveCount(0);
  const address = (await portrait.getAttribute("src")) as string;
  const picture = await page.request.get(address);
  expect(picture.headers()["cache-control"]).toBe("private, max-age=31536000, immutable");
  const again = await page.request.get(address, { headers: { "If-None-Match": picture.headers().etag as string } });
  expect(again.status()).toBe(304);
  const visitor = await page.request.get(address, { headers: { Cookie: "" } });
  expect(visitor.status()).toBe(404);
});

test("the same mandates give the rights: ended, they give none the next second", async ({ as, sql }, info) => {
  const staff = await as("brigitte.marchal@example.org");
  const name = `Témoin ${info.project.name}`;
  const email = `temoin-${info.project.name.replace(/\W/g, "")}-${info.retry}@example.org`;
  await sql`insert into member (number, first_name, last_name, email, antenna_id, category_id, joined_on)
    select ${email}, 'Lou', ${name}, ${email}, antenna_id, category_id, '2020-01-01' from member
    where email = 'brigitte.marchal@example.org'`;
  const member = await as(email);
  await member.goto("/admin");
  await expect(member.getByRole("heading", { level: 1 })).toHaveText("Cette page ne vous est pas ouverte");

  await test.step("a seat is created, and given to them", async () => {
    await staff.goto("/admin/sieges/nouveau");
    await expectGoodPage(staff);
    await staff.getByLabel("Instance").selectOption({ label: "Équipe vie coopérative" });
    await staff.getByLabel("Fonction").selectOption({ label: "Gestion de la plateforme" });
    await staff.getByRole("button", { name: "Créer ce siège" }).click();
    await staff.getByRole("searchbox").fill(name);
    await staff.getByRole("button", { name: "Chercher" }).click();
    await staff.getByLabel(`Lou ${name}`).check();
    await staff.getByLabel("Décidé par").fill("Conseil du 3 juin");
    await expectGoodPage(staff);
    await staff.getByRole("button", { name: "Donner ce mandat" }).click();
    await expect(staff.getByText("Le mandat est donné.")).toBeVisible();
  });

  await member.goto("/admin");
  await expect(member.getByRole("heading", { level: 1 })).toHaveText("Administration");

  await test.step("and ended at once", async () => {
    await staff.getByLabel("Démission").check();
    await staff.getByLabel("Décision ou lettre").fill("Lettre du 4 juin");
    await expectGoodPage(staff);
    await staff.getByRole("button", { name: "Terminer ce mandat" }).click();
    await expect(staff.getByText("Le mandat est terminé.")).toBeVisible();
  });

  await member.goto("/admin");
  await expect(member.getByRole("heading", { level: 1 })).toHaveText("Cette page ne vous est pas ouverte");

  await test.step("the history of the body tells both", async () => {
    await staff.goto("/gouvernance/vie-cooperative");
    await staff.getByRole("link", { name: "Historique de cette instance" }).click();
    await expect(staff.getByText("Mandat donné").first()).toBeVisible();
    await expect(staff.getByText("Lettre du 4 juin").first()).toBeVisible();
    await expectGoodPage(staff);
  });
});
