import { describe, expect, test } from "vitest";
import { bearerOf, slugAfter, slugOf, toldNames } from "./names";

const users = { slug: "usagers", name: { fr: "Usagers des services", nl: "Gebruikers" } };

test("a slug is the name without accents, capitals and signs", () => {
  expect(slugOf(" L’Équipe, mutualisée ! ")).toBe("l-equipe-mutualisee");
  expect(slugOf("…")).toBe("");
});

test("a slug stays while the French name does, and follows it otherwise", () => {
  expect(slugAfter(users, { fr: "usagers des SERVICES", nl: "Klanten" })).toBe("usagers");
  expect(slugAfter(users, { fr: "Usagers" })).toBe("usagers");
  expect(slugAfter(users, { fr: "Clients" })).toBe("clients");
  expect(slugAfter(null, { fr: "Équipe" })).toBe("equipe");
});

describe("a name is another’s", () => {
  test.each([
    ["in the same language", { fr: "usagers DES services" }, "fr"],
    ["in another language", { fr: "Clients", en: "gebruikers" }, "en"],
    ["by its slug", { fr: "Usagers" }, "fr"],
  ])("%s", (_how, name, language) => {
    expect(bearerOf(name, [users])).toEqual({ language, other: users });
  });

  test("never for want of a translation", () => {
    expect(bearerOf({ fr: "Équipe" }, [users])).toBeNull();
    expect(bearerOf({ fr: "Équipe", nl: "…" }, [{ slug: "autres", name: { fr: "Autres", nl: "!" } }])).toBeNull();
  });
});

test("the journal tells every language, the missing ones as empty", () => {
  expect(toldNames(users.name)).toEqual({ nameFr: "Usagers des services", nameNl: "Gebruikers", nameEn: "" });
});
