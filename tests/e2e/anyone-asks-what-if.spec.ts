import type { Page, Request } from "@playwright/test";
import { expect, expectGoodPage, test } from "../support/e2e";

const fromAnotherAntenna = "nadia.colignon@example.org";
const member = "karim.haddad@example.org";

/** 60 women of the north want the first two projects, 40 men of the south the third; the file says the first two won. */
const quarter = `META
key;value
description;Budget de quartier
budget;1000
vote_type;approval
currency;PLN
PROJECTS
project_id;cost;name;selected
a;600;Atelier;1
b;400;Bancs;1
c;400;Cantine;0
VOTES
voter_id;vote;sex
${Array.from({ length: 60 }, (_, i) => `n${i};a,b;F`).join("\n")}
${Array.from({ length: 40 }, (_, i) => `s${i};c;M`).join("\n")}
`;

test("a member asks « et si… ? » of a published round, and sends the answer to another", async ({ as, sql }, info) => {
  const scripted = info.project.use.javaScriptEnabled !== false;
  const [round] = await sql`select id from budget_round where state = 'execution' order by id limit 1`;
  const page = await as(member);

  await test.step("the way there is on the result, and the first view is the real result", async () => {
    await page.goto("/budgets");
    await expect(page.getByRole("link", { name: "Essayez avec un fichier de bulletins" })).toBeVisible();
    await page.goto(`/budgets/${round?.id}`);
    await page.getByRole("link", { name: "Essayer autre chose" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Et si… ?" })).toBeVisible();
    await expect(summary(page)).toContainText("C’est ce qui s’est vraiment passé");
    await expect(page.getByText("+ gagné")).toHaveCount(0);
    await expectGoodPage(page);
  });

  const left = await unfunded(page);
  const [dropped = ""] = left;
  await test.step("with more money, projects join; the words and the marks say which", async () => {
    await page.getByLabel("Enveloppe", { exact: true }).fill("20 000");
    await count(page, scripted);
    await expect(summary(page)).toContainText(/^Avec 14\s000\s€ de plus, (un|deux|trois) projets? s’ajoute/);
    for (const title of left) await expect(summary(page)).toContainText(title);
    await expect(visible(page, "+ gagné")).toHaveCount(left.length);
    await expectGoodPage(page);
  });

  await test.step("a project is dropped, and no longer counts", async () => {
    const box = page.getByRole("checkbox", { name: `Retirer ${dropped}` });
    await box.check();
    await count(page, scripted);
    await expect(summary(page)).toContainText(`sans « ${dropped} »`);
    await expect(visible(page, "Retiré")).toHaveCount(1);
    await expect(visible(page, "+ gagné")).toHaveCount(left.length - 1);
    if (scripted) await expect(box).toBeFocused();
  });

  await test.step("the address holds the question: another member opens the same answer", async () => {
    await expect(page).toHaveURL(/enveloppe=20(000|\+000)/);
    await expect(page).toHaveURL(/sans=/);
    const other = await as(fromAnotherAntenna);
    await other.goto(page.url());
    await expect(other.getByLabel("Enveloppe", { exact: true })).toHaveValue("20000");
    await expect(summary(other)).toHaveText((await summary(page).textContent()) ?? "");
    await expect(other.getByRole("checkbox", { name: `Retirer ${dropped}` })).toBeChecked();
  });

  await test.step("by majority, the figures are those of the result page", async () => {
    const result = await as(member);
    await result.goto(`/budgets/${round?.id}`);
    const told = (await result.locator("#comparaison").textContent()) ?? "";
    const allocated = /enveloppe : (.*?) attribués/.exec(told.replaceAll("\u00a0", " "))?.[1] ?? "";
    await page.getByRole("link", { name: "Tout remettre" }).click();
    await expect(summary(page)).toContainText("C’est ce qui s’est vraiment passé");
    await page.getByLabel("Règle", { exact: true }).selectOption("greedy");
    await count(page, scripted);
    await expect(summary(page)).toContainText("À la majorité");
    const cost = await page
      .getByRole("row", { name: /^Attribué/ })
      .getByRole("cell")
      .allTextContents();
    expect(cost.map((text) => text.replaceAll(/[\u00a0\u202f]/g, " "))[0]).toBe(allocated.replaceAll("\u202f", " "));
    for (const line of await result.locator("#comparaison tbody tr").all()) {
      const [title, , byMajority] = [
        await line.locator("th").textContent(),
        null,
        await line.locator("td").last().textContent(),
      ];
      const tried = page.locator(".tried-table tbody tr").filter({ hasText: title ?? "" });
      await expect(tried.locator("td").nth(1)).toContainText(byMajority === "Financé" ? "Financé" : "—");
    }
  });

  await test.step("an amount that cannot be read comes back with a sentence", async () => {
    await page.getByLabel("Enveloppe", { exact: true }).fill("dix mille");
    await count(page, scripted);
    await expect(page.getByText("Écrivez un montant au-dessus de zéro")).toBeVisible();
    await expect(page.getByLabel("Enveloppe", { exact: true })).toHaveValue("dix mille");
    await expectGoodPage(page);
  });
});

test("anyone tries with a file of their own, which never leaves the page", async ({ page }, info) => {
  const scripted = info.project.use.javaScriptEnabled !== false;
  // what a page that has come to life asks for by itself: from where its links lead
  const alive = scripted ? page.waitForResponse(/\/__manifest\?/) : null;
  await page.goto("/simulateur");
  if (!scripted) {
    const said = await page.locator("main noscript").innerText();
    expect(said).toContain("il lui faut JavaScript");
    expect(said).toContain("npm run -s allocate -- FILE.pb");
    await expect(page.locator("input[type=file]")).toBeHidden();
    return;
  }
  await expectGoodPage(page);
  await alive;
  const requests: Request[] = [];
  page.context().on("request", (request) => requests.push(request));

  await test.step("the file is read, counted, and held against what it says was funded", async () => {
    await choose(page, "quartier.pb", quarter);
    await expect(summary(page)).toContainText(
      "Avec les parts égales, un projet s’ajoute : « Cantine » ; un projet n’est plus financé : « Atelier ».",
    );
    await expect(page.getByRole("row", { name: /^Attribué 800 PLN 1 000 PLN 1 000 PLN/ })).toBeVisible();
  });

  await test.step("each group is held against its part of the money", async () => {
    await expect(page.getByRole("row", { name: /^Femmes 60 60 % 50 % 100 %/ })).toBeVisible();
    await expect(page.getByRole("row", { name: /^Hommes 40 40 % 50 % 0 %/ })).toBeVisible();
    await expectGoodPage(page);
  });

  await test.step("on a phone, and in the dark, too", async () => {
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 390, height: 844 });
    await expectGoodPage(page);
    await page.locator("summary").filter({ hasText: "Réglages de la règle" }).click();
    await expectGoodPage(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: "light" });
  });

  await test.step("the keyboard alone moves the envelope, and the result follows", async () => {
    await page.getByLabel("Enveloppe, curseur").focus();
    await page.keyboard.press("End");
    await expect(page.getByLabel("Enveloppe", { exact: true })).toHaveValue("2000");
    await expect(summary(page)).toContainText("Avec 1 000 PLN de plus, avec les parts égales, un projet s’ajoute");
    await expect(page.getByRole("status").filter({ hasText: "Avec 1 000 PLN de plus" })).toHaveCount(1);
    await expect(page.getByLabel("Enveloppe, curseur")).toBeFocused();
  });

  await test.step("a malformed file gets a sentence with its line, and nothing is lost", async () => {
    await choose(page, "abime.pb", quarter.replace("n3;a,b", "n3;a,z"));
    await expect(page.getByRole("alert")).toContainText(
      "Ligne 17 : le bulletin nomme « z », qui n’est pas un projet du fichier.",
    );
    await expect(page.getByRole("alert")).toContainText("Ce que vous faisiez avant est toujours là.");
    await expect(summary(page)).toContainText("Avec 1 000 PLN de plus");
    await expectGoodPage(page);
  });

  await test.step("nothing was sent anywhere", async () => {
    // a file of the page itself, which may arrive late, and its worker's when a slow count was begun anew, tell nothing
    const ofThePage = new RegExp(`^GET ${new URL(page.url()).origin}/(assets/[\\w.-]+|favicon\\.svg)$`);
    const sent = requests.map((request) => `${request.method()} ${request.url()}`);
    expect(sent.filter((one) => !ofThePage.test(one))).toEqual([]);
  });

  await test.step("the worker which holds the file may not send anything either", async () => {
    const script = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
    const worker = script.find((name) => /worker-.*\.js$/.test(name)) ?? "";
    const policy = (await page.request.get(worker)).headers()["content-security-policy"];
    expect(policy).toBe("default-src 'none'; script-src 'self'");
  });
});

function summary(page: Page) {
  return page.locator(".summary-words");
}

/** Titles of the projects that somebody supports and that were not funded. */
async function unfunded(page: Page): Promise<string[]> {
  const lines = page.locator(".tried-table tbody tr").filter({ hasText: "Non financé" });
  const supported = await lines.filter({ hasNot: page.locator(".supports > span", { hasText: /^0$/ }) }).all();
  expect(supported.length).toBeGreaterThan(0);
  return Promise.all(supported.map(async (line) => (await line.getByRole("link").textContent()) ?? ""));
}

function visible(page: Page, text: string) {
  return page.locator(".tried-table").getByText(text, { exact: true }).filter({ visible: true });
}

/** With script every change is counted; without, the form is sent. */
async function count(page: Page, scripted: boolean) {
  if (!scripted) await page.getByRole("button", { name: "Compter" }).click();
}

async function choose(page: Page, name: string, text: string) {
  await page
    .getByLabel("Fichier de bulletins")
    .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
}
