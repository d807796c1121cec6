import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import type { LoadedMessages } from "./catalogue";
import { locales } from "./locales";
import { catalogues } from "./messages.server";
import { say, translator } from "./translator";

const speech = (locale: "fr" | "nl" | "en") => ({ locale, timeZone: "Europe/Brussels", messages: catalogues[locale] });

test("plurals follow each language", () => {
  const left = (locale: "fr" | "nl" | "en", days: number) =>
    translator(speech(locale), "shell.deadline")("daysLeft", { days });
  expect(locales.map((locale) => left(locale, 1))).toEqual(["Encore 1 jour", "Nog 1 dag", "1 day left"]);
  expect(left("fr", 0)).toBe("Encore 0 jour");
  expect(left("en", 0)).toBe("0 days left");
});

test("French high punctuation does not begin a line", () => {
  expect(translator(speech("fr"), "about.accessibility")("helpTitle")).toBe("Quelque chose vous bloque\u00a0?");
});

test("a tag becomes an element", () => {
  const messages = {
    shell: { rich: ["Lisez ", ["lien", "le ", ["b", "règlement"]], "."] },
  } as unknown as LoadedMessages;
  const tag = (name: string) => (chunks: ReactNode) => createElement(name, null, chunks);
  const said = say({ ...speech("fr"), messages }, "shell.rich", { lien: tag("a"), b: tag("b") });
  expect(renderToStaticMarkup(said)).toBe("Lisez <a>le <b>règlement</b></a>.");
});

test("a sentence that is not loaded shows its path and is reported", () => {
  const report = vi.mocked(console.error).mockImplementationOnce(() => {});
  expect(say({ ...speech("fr"), messages: {} }, "shell.name")).toBe("shell.name");
  expect(report).toHaveBeenCalledOnce();
  report.mockClear();
});
