import { describe, expect, it } from "vitest";
import { pabulibFaults } from "../../app/domain/budgets/rules/pabulib-faults";
import { contradictions } from "../../app/domain/participation/rules/contradiction";
import { ballotFaults } from "../../app/domain/participation/rules/file-faults";
import { MalformedFile } from "../../app/domain/participation/rules/malformed-file";
import { filledIn } from "../../app/domain/participation/rules/sentences";
import { locales } from "../../app/i18n/locales";
import { sources } from "../../app/i18n/sources.server";
import { malformedText, refusalText, systemText } from "./sentences";

const tables = { ...ballotFaults, ...contradictions, ...pabulibFaults };

/** A value for each that a sentence names. */
function someValues(sentence: string): Record<string, string | number> {
  const named = [...sentence.matchAll(/\{(\w+)(, number)?\}/g)];
  return Object.fromEntries(named.map(([, name = "", isNumber]) => [name, isNumber ? 12 : "budget"]));
}

describe("what can be wrong with a file", () => {
  it.each(Object.entries(tables))(
    "%s is said in each language, with every value, in English as in the code",
    (code, sentence) => {
      const values = someValues(sentence);
      const said = locales.map((locale) => refusalText({ code, values }, locale));
      expect(new Set(said).size).toBe(locales.length);
      const figures = Object.values(values).filter((value) => typeof value === "number");
      for (const one of said) {
        expect(one).not.toMatch(/[{}"']|undefined/);
        expect(one.match(/12/g) ?? []).toHaveLength(figures.length);
      }
      expect(said.at(-1)?.replace(/[“”]/g, '"').replaceAll("’", "'")).toBe(filledIn(sentence, values));
    },
  );

  it("has one sentence for each code, wherever it is looked for", () => {
    const [own, page] = [sources.fr.commandLine.refusals, sources.fr.simulator.refusals];
    expect(Object.keys(own).filter((code) => Object.hasOwn(page, code))).toEqual([]);
  });

  it("stands behind its line, whose number is a figure to look up", () => {
    const error = new MalformedFile(12_000, { code: "wholeNumberTo", values: { text: "x", largest: 10_000 } }, "");
    expect(malformedText(error, "fr")).toBe(
      "ligne 12000\u00a0: «\u00a0x\u00a0» devrait être un nombre entier, de 1 à 10\u202f000",
    );
    expect(malformedText(error, "nl")).toBe("regel 12000: ‘x’ moet een geheel getal zijn, van 1 tot en met 10.000");
    expect(malformedText(error, "en")).toBe("line 12000: “x” should be a whole number, from 1 to 10,000");
  });
});

describe("what the system answers", () => {
  const error = (code: string) => Object.assign(new Error(code), { code, path: "/a.blt" });

  it.each([
    ["ENOENT", "Le fichier /a.blt n’existe pas"],
    ["EACCES", "Le fichier /a.blt ne peut pas être ouvert\u00a0: vous n’en avez pas le droit"],
    ["EISDIR", "C’est un dossier, et non un fichier"],
    ["EMFILE", "Le système ne le permet pas (EMFILE)"],
  ])("%s", (code, sentence) => {
    expect(systemText(error(code), "fr")).toBe(sentence);
  });
});
