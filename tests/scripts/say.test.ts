import { describe, expect, test } from "vitest";
import { say, terminalLanguage } from "../../scripts/setup/say.mjs";
import { sentences } from "../../scripts/setup/sentences.mjs";

const blanks = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe("what the commands say", () => {
  test.each(Object.entries(sentences))("%s says the same in the three languages", (_key, { fr, nl, en }) => {
    for (const sentence of [fr, nl, en]) expect(sentence.trim()).not.toBe("");
    expect([blanks(nl), blanks(en)]).toEqual([blanks(fr), blanks(fr)]);
  });

  test("the terminal is spoken to in its language, and in French when that is another one", () => {
    expect(terminalLanguage({ LANG: "nl_BE.UTF-8" })).toBe("nl");
    expect(terminalLanguage({ LANG: "fr_FR.UTF-8", LC_ALL: "en_GB.UTF-8" })).toBe("en");
    expect(terminalLanguage({ LANG: "C.UTF-8" })).toBe("fr");
    expect(terminalLanguage({})).toBe("fr");
  });

  test("a sentence is filled in", () => {
    expect(say("step.build", {}, "en")).toBe("Building the site");
    expect(say("port.wrong", { port: "x" }, "en")).toContain("not “x”");
  });
});
