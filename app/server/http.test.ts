import { readFileSync } from "node:fs";
import { describe, expect } from "vitest";
import { openDatabase } from "#db/client";
import { cloneDatabase, test } from "../../tests/support/database";
import { serveRoutes } from "../../tests/support/served-routes";
import * as signOut from "../routes/account/sign-out";

type Served = Awaited<ReturnType<typeof serveRoutes>>;

async function withRoutes(work: (served: Served) => Promise<void>, options?: { publicUrl: string }) {
  const clone = await cloneDatabase({ max: 2 });
  const served = await serveRoutes(clone, { "/deconnexion": signOut }, options);
  try {
    await work(served);
  } finally {
    await served.stop();
    await clone.drop();
  }
}

describe("a write", () => {
  test("from another site is refused on every route, with a page that says so in three languages", async () => {
    await withRoutes(async ({ ask }) => {
      const foreign = { Origin: "https://elsewhere.example" };
      for (const path of ["/deconnexion", "/deconnexion.data", "/nulle-part", "/points/4"]) {
        for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
          const response = await ask(path, { method, headers: foreign });
          expect([path, method, response.status]).toEqual([path, method, 403]);
        }
      }
      for (const [language, words] of [
        ["fr", "Demande refusée"],
        ["nl", "Vraag geweigerd"],
        ["en", "Request refused"],
      ] as const) {
        const response = await ask("/deconnexion", {
          method: "POST",
          headers: { ...foreign, "Accept-Language": language },
        });
        const page = await response.text();
        expect(page).toContain(`<html lang="${language}"`);
        expect(page).toContain(words);
        expect(page).not.toContain("<script");
      }
    });
  });

  test.for(["null", "", "localhost", "http://localhost.evil.example", "http://evil.example#localhost"])(
    "whose origin is « %s » is refused",
    async (origin) => {
      await withRoutes(async ({ ask }) => {
        expect((await ask("/deconnexion", { method: "POST", headers: { Origin: origin } })).status).toBe(403);
      });
    },
  );

  test("from our own pages goes through", async () => {
    await withRoutes(async ({ ask, origin }) => {
      for (const own of [origin, "http://localhost"]) {
        const response = await ask("/deconnexion", { form: { partout: "non" }, headers: { Origin: own } });
        expect([response.status, response.headers.get("location")]).toEqual([303, "/connexion"]);
      }
    });
  });

  test("from a page without TLS is foreign to an installation behind TLS", async () => {
    await withRoutes(
      async ({ ask }) => {
        const from = async (Origin: string) =>
          (await ask("/deconnexion", { form: { a: "b" }, headers: { Origin } })).status;
        expect(await from("http://voix.example.org")).toBe(403);
        expect(await from("https://voix.example.org")).toBe(303);
      },
      { publicUrl: "https://voix.example.org" },
    );
  });

  test("that is too large is refused before it is read", async () => {
    await withRoutes(async ({ ask }) => {
      const response = await ask("/deconnexion", { form: { text: "x".repeat(1_000_001) } });
      expect(response.status).toBe(413);
      expect(await response.text()).toContain("C’est trop lourd");
    });
  });
});

test("reading needs no origin", async () => {
  await withRoutes(async ({ ask }) => {
    expect((await ask("/deconnexion", { headers: { Origin: "https://elsewhere.example" } })).status).toBe(302);
  });
});

test("a broken address, or one with a NUL, gets a page, not a stack trace", async () => {
  await withRoutes(async ({ ask }) => {
    for (const address of ["/%E0%A4%A", "/gouvernance/%00", "/trombinoscope?q=%00"]) {
      const response = await ask(address);
      expect(response.status, address).toBe(400);
      expect(await response.text()).not.toMatch(/at .*\.(js|ts)/);
    }
  });
});

test("a lost database gets a page in the reader's language, with a reference found again in the log", async () => {
  const client = openDatabase("postgres://127.0.0.1:9/nothing", { max: 1 });
  const { ask, lines, stop } = await serveRoutes(client, { "/deconnexion": signOut });
  for (const [language, words] of [
    ["fr", "La base de données ne répond pas"],
    ["nl", "De databank antwoordt niet"],
    ["en", "database"],
  ] as const) {
    const response = await ask("/deconnexion", { headers: { "Accept-Language": language } });
    const page = await response.text();
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("10");
    expect(page).toContain(words);
    const reference = response.headers.get("x-request-id") as string;
    expect(page).toContain(reference);
    expect(lines.some((line) => line.includes(reference) && line.includes("ECONNREFUSED"))).toBe(true);
  }
  await stop();
  await client.end();
});

test("the recount program is given to anyone, byte for byte as it stands in the sources", async () => {
  await withRoutes(async ({ ask }) => {
    const response = await ask("/recount.mjs");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^text\/javascript/);
    expect(await response.text()).toBe(readFileSync("scripts/recount.mjs", "utf8"));
  });
});
