import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import postgres from "postgres";

export { expect } from "@playwright/test";

type Served = { databaseUrl: string; mailDir: string };

/** Where the served product keeps its data, for what only time or the outside world could bring about. */
export function served(): Served {
  return JSON.parse(readFileSync(`.cache/e2e-${process.env.E2E_PORT ?? 4178}.json`, "utf8"));
}

type Fixtures = {
  /** Direct access to the database: to move a date, never to do what a person can do. */
  sql: postgres.Sql;
  /** Opens a page signed in as the member with this e-mail, in a browser of their own. */
  as: (email: string) => Promise<Page>;
};

export const test = base.extend<Fixtures>({
  sql: async ({ baseURL: _ }, use) => {
    const sql = postgres(served().databaseUrl, { max: 1, onnotice: () => {} });
    await use(sql);
    await sql.end();
  },
  page: async ({ page }, use) => {
    const problems = watch(page);
    await use(page);
    expect(problems, "the browser's console").toEqual([]);
  },
  as: async ({ browser, sql, contextOptions, baseURL }, use, testInfo) => {
    const { viewport, javaScriptEnabled, locale, timezoneId } = testInfo.project.use;
    const opened: { context: BrowserContext; problems: string[] }[] = [];
    await use(async (email) => {
      const context = await browser.newContext({
        ...contextOptions,
        baseURL,
        viewport,
        javaScriptEnabled,
        locale: locale ?? "fr-BE",
        timezoneId: timezoneId ?? "Europe/Brussels",
      });
      await context.addCookies([{ name: "voix", value: await aSession(sql, email), url: baseURL as string }]);
      const page = await context.newPage();
      opened.push({ context, problems: watch(page) });
      return page;
    });
    for (const { context, problems } of opened) {
      await context.close();
      expect(problems, "the browser's console").toEqual([]);
    }
  },
});

/** A real session row, as signing in writes it: its id is the hash of the cookie. */
async function aSession(sql: postgres.Sql, email: string): Promise<string> {
  const id = randomBytes(25).toString("hex");
  const hash = createHash("sha256").update(id).digest("hex");
  const rows = await sql`
    insert into session (id, user_id, expires_at)
    select ${hash}, id, now() + interval '1 day' from member where lower(email) = ${email.toLowerCase()} returning user_id`;
  expect(rows, `a member with the address ${email}`).toHaveLength(1);
  return id;
}

function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => {
    // a refused form is answered with its status, which the browser reports as a failed load
    if (message.type() === "error" && !/status of (4\d\d|503)/.test(message.text())) problems.push(message.text());
  });
  return problems;
}

/** What every page promises: one main heading, no sideways scrolling, nothing axe finds. */
export async function expectGoodPage(page: Page) {
  await expect(page.locator("h1")).toHaveCount(1);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `sideways scrolling on ${page.url()}`).toBeLessThanOrEqual(0);
  expect(await page.evaluate(wideOnes), `outside its column on ${page.url()}`).toEqual([]);
  const scripted = base.info().project.use.javaScriptEnabled !== false;
  if (!scripted) return;
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
  expect(found, `axe on ${page.url()}`).toEqual([]);
}

/** What stands out of the column of the page, but for what scrolls in a region of its own or is for screen readers alone. */
function wideOnes(): string[] {
  const main = document.querySelector("main");
  if (!main) return [];
  const edge = main.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(main).paddingRight);
  return [...main.querySelectorAll("*:not(.table-scroll *, svg *, .sr-only)")]
    .filter((one) => one.getBoundingClientRect().right > edge + 1)
    .map((one) => `${one.tagName.toLowerCase()}.${one.getAttribute("class")}`)
    .slice(0, 5);
}
