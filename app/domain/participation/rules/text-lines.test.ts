import fc from "fast-check";
import { expect, it } from "vitest";
import { linesIn, textIn } from "./text-lines";

const linesOf = (...pieces: (Uint8Array | string)[]) => [
  ...linesIn(textIn(pieces.map((piece) => (typeof piece === "string" ? new TextEncoder().encode(piece) : piece)))),
];

function* inSameMemory(pieces: readonly Buffer[]): Generator<Buffer> {
  const memory = Buffer.alloc(9);
  for (const piece of pieces) {
    piece.copy(memory);
    yield memory.subarray(0, piece.length);
  }
}

it("lines may end in a line feed, in a return as on old Macintoshes, or in both", () => {
  expect(linesOf("a\nb\rc\r\nd\r\re\n")).toEqual(["a", "b", "c", "d", "", "e"]);
  expect(linesOf("a\r")).toEqual(["a"]);
  expect(linesOf("\n")).toEqual([""]);
  expect(linesOf("")).toEqual([]);
});

it("a file in UTF-16 is read by its byte order mark", () => {
  const little = Buffer.from("\uFEFFZoë 🗳\r\nb", "utf16le");
  expect(linesOf(little)).toEqual(["Zoë 🗳", "b"]);
  expect(linesOf(Buffer.from(little).swap16())).toEqual(["Zoë 🗳", "b"]);
});

it("a line that is not UTF-8 keeps the accents, dashes and quotes of Windows, and its neighbours theirs", () => {
  const windows = Buffer.from("Fran\xe7ois O\x92Neill, L\x9ctitia \x80\n", "latin1");
  expect(linesOf("Zoë\n", windows, "Łódź\n")).toEqual(["Zoë", "François O’Neill, Lœtitia €", "Łódź"]);
});

it("a replacement sign that stands in a file stays one", () => {
  expect(linesOf("a\uFFFDb")).toEqual(["a\uFFFDb"]);
});

it("lines are the same wherever the pieces of the file end", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "é", "🗳", "\n", "\r", "\r\n", "\uFEFF") });
  fc.assert(
    fc.property(text, fc.boolean(), fc.integer({ min: 2, max: 9 }), (written, wide, size) => {
      const bytes = wide ? Buffer.from(`\uFEFF${written}`, "utf16le") : Buffer.from(written);
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      expect(linesOf(...pieces)).toEqual(linesOf(bytes));
      expect([...linesIn(textIn(inSameMemory(pieces)))]).toEqual(linesOf(bytes));
    }),
  );
});
