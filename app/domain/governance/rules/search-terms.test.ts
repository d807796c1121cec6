import { expect, test } from "vitest";
import { searchTerms } from "./search-terms";

test("a question is reduced to what it is about", () => {
  expect(searchTerms("Qui décide des tarifs ?")).toEqual(["tarif"]);
  expect(searchTerms("Wie beslist over de tarieven?")).toEqual(["tarieven"]);
  expect(searchTerms("Who decides about our fees?")).toEqual(["fees"]);
});

test("a name keeps its words, without accents or capitals", () => {
  expect(searchTerms("Éloïse D'Haene")).toEqual(["eloise", "haene"]);
});

test("a question of empty words, or of signs only, is about nothing", () => {
  expect(searchTerms("Qui décide ?")).toEqual([]);
  expect(searchTerms("%_' \u0000 ??")).toEqual([]);
});
