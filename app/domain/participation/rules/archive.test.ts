import fc from "fast-check";
import { expect, test } from "vitest";
import { archiveOf, archiveText } from "./archive";
import { canonicalJson } from "./canonical-json";
import type { Choice } from "./choices";

const content = {
  settings: { method: "resolution" as const, question: "Ouvrir ?", lotSeed: "ab" },
  place: { id: 1, slug: "group" },
  body: { id: 1, slug: "board" },
  vote: { id: 1, openedAt: "2026-01-01T00:00:00.000Z", closesAt: "2026-01-02T00:00:00.000Z" },
  electorate: { size: 9, voted: 3, frozenHash: "00" },
  ballots: [],
  receipts: [],
  result: { outcome: "adopted", votes: { for: 2, against: 1 } },
};

test("an archive is the same whatever the order in which ballots and receipts are read", () => {
  const choice = fc.constantFrom<Choice>({ resolution: "for" }, { resolution: "against" }, { projects: [1, 2] });
  fc.assert(
    fc.property(fc.array(choice), fc.array(fc.string()), (ballots, receipts) => {
      const there = archiveOf({ ...content, ballots, receipts });
      const back = archiveOf({ ...content, ballots: ballots.toReversed(), receipts: receipts.toReversed() });
      expect(canonicalJson(back)).toBe(canonicalJson(there));
    }),
  );
});

test("the text of an archive reads back as the archive, with each ballot and receipt on a line of its own", () => {
  const ballots: Choice[] = [{ position: "objection", reason: 'Deux\n"lignes"' }, { resolution: "for" }];
  for (const some of [ballots, []]) {
    const archive = { ...archiveOf({ ...content, ballots: some, receipts: ["b", "a"] }), hash: "ff" };
    const text = archiveText(archive);
    expect(JSON.parse(text)).toEqual(archive);
    for (const item of [...some.map((one) => JSON.stringify(one)), '"a"', '"b"'])
      expect(text.split("\n").map((line) => line.replace(/,$/, ""))).toContain(item);
  }
});

test("an archive of fewer than five voters holds receipts and the outcome, and no ballot", () => {
  const electorate = { ...content.electorate, size: 4 };
  const archive = archiveOf({ ...content, electorate, ballots: [{ resolution: "for" }], receipts: ["b", "a"] });
  expect(archive).toMatchObject({ withheld: true, ballots: [], receipts: ["a", "b"] });
  expect(archive.result).toEqual({ outcome: "adopted" });
});

test("canonical JSON does not depend on the order of keys", () => {
  expect(canonicalJson({ b: [{ d: 1, c: null }], a: "é" })).toBe('{"a":"é","b":[{"c":null,"d":1}]}');
});
