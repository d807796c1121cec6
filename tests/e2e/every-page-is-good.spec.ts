import { expect, expectGoodPage, test } from "../support/e2e";

/** Who looks, in which language and light, at which pages; "{…}" is an identifier looked up in the demonstration. */
const walks = [
  {
    who: "hilde.claessens@example.org",
    language: "nl",
    dark: false,
    pages: [
      "/",
      "/gouvernance",
      "/gouvernance/conseil",
      "/trombinoscope",
      "/reunions",
      "/reunions/{convened}",
      "/reunions/{held}",
      "/reunions/{held}/pv",
      "/points",
      "/points/nouveau",
      "/points/{point}",
      "/scrutins",
      "/scrutins/secret",
      "/scrutins/methodes",
      "/scrutins/{open}",
      "/scrutins/{published}",
      "/scrutins/{stv}",
      "/scrutins/{stv}?tour=2",
      "/scrutins/{judgment}",
      "/scrutins/{schulze}",
      "/budgets",
      "/budgets/{execution}",
      "/budgets/{execution}/execution",
      "/budgets/{execution}/simulateur",
      "/budgets/{points}",
      "/simulateur",
      "/moi",
      "/moi/securite",
      "/historique/submission/{point}",
      "/historique/meeting/{held}",
      "/historique/vote/{published}",
      "/historique/budget_round/{execution}",
      "/accessibilite",
      "/donnees",
    ],
  },
  {
    who: "therese.poncelet@example.org",
    language: "en",
    dark: true,
    pages: [
      "/",
      "/reunions/nouvelle",
      "/reunions/{draft}",
      "/reunions/{draft}/preparation",
      "/reunions/{convened}/seance",
      "/reunions/{held}/pv",
      "/points/{eligible}",
      "/scrutins/nouveau",
      "/scrutins/nouveau?methode=stv",
      "/scrutins/nouveau?methode=schulze",
      "/scrutins/{open}",
    ],
  },
  {
    who: "karim.haddad@example.org",
    language: "fr",
    dark: true,
    pages: [
      "/",
      "/budgets/nouveau",
      "/budgets/{voting}",
      "/budgets/{voting}/bulletin",
      "/budgets/{voting}/simulateur",
      "/scrutins/{published}",
    ],
  },
  {
    who: "brigitte.marchal@example.org",
    language: "en",
    dark: false,
    pages: [
      "/",
      "/admin",
      "/admin/membres",
      "/admin/categories",
      "/admin/categories/nouvelle",
      "/admin/categories/{category}",
      "/admin/colleges/nouveau",
      "/admin/colleges/{college}",
      "/admin/import",
      "/admin/mandats",
      "/admin/courriels",
      "/historique/cooperative/1",
      "/historique/category/{category}",
      "/demonstration",
    ],
  },
] as const;

for (const { who, language, dark, pages } of walks) {
  test(`every page that ${who} meets is good in ${language}${dark ? ", in the dark" : ""}`, async ({
    as,
    sql,
    baseURL,
  }) => {
    const [ids] = await sql`select
      (select id from meeting where state = 'convened' order by starts_at limit 1) as convened,
      (select meeting_id from minutes where state = 'published' order by meeting_id limit 1) as held,
      (select id from meeting where state = 'draft' order by id limit 1) as draft,
      (select id from submission where state = 'scheduled' order by id limit 1) as point,
      (select id from submission where state = 'eligible' order by id limit 1) as eligible,
      (select id from vote where state = 'open' and method = 'resolution' order by id limit 1) as open,
      (select id from vote where state = 'published' and method = 'resolution' order by id limit 1) as published,
      (select id from vote where state = 'published' and method = 'stv' order by id limit 1) as stv,
      (select id from vote where state = 'published' and method = 'majority_judgment' order by id limit 1) as judgment,
      (select id from vote where state = 'published' and method = 'schulze' order by id limit 1) as schulze,
      (select id from vote where state = 'published' and method = 'score' order by id limit 1) as score,
      (select id from vote where state = 'published' and method = 'consent' order by id limit 1) as consent,
      (select min(id) from category) as category,
      (select min(id) from college) as college,
      (select id from budget_round where state = 'execution' order by id limit 1) as execution,
      (select id from budget_round where paper ->> 'form' = 'points' order by id limit 1) as points,
      (select id from budget_round where state = 'vote' order by id limit 1) as voting`;
    const page = await as(who);
    await page.context().addCookies([{ name: "langue", value: language, url: baseURL }]);
    await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
    for (const path of pages) {
      const address = path.replace(/\{(\w+)\}/g, (_whole, name: string) => String(ids?.[name]));
      await test.step(address, async () => {
        const answer = await page.goto(address);
        expect(answer?.status(), address).toBe(200);
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        await expectGoodPage(page);
      });
    }
  });
}
