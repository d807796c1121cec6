import fc from "fast-check";
import { expect, test } from "vitest";
import { lineOfFault } from "./line-of-fault";

test.each([
  ['{\n"a": }\n}', 2],
  ['{"a": 1,\n"b": [1,\n2 3]}', 3],
  ['{"a": "x\ny"}', 1],
  ['{"a": 1}\n\nrest', 3],
  ["", 1],
  ['{\n"a":\n', 2],
  ["[1]\n]\n", 2],
])("%j stops being JSON on line %i", (text, line) => {
  expect(lineOfFault(text)).toBe(line);
});

test("a stray character is found on its line, wherever it stands", () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), fc.nat(), (values, seed) => {
      const lines = JSON.stringify(values, null, 1).split("\n");
      const at = seed % lines.length;
      const broken = lines.with(at, `${lines[at]}\u0001`);
      expect(lineOfFault(broken.join("\n"))).toBe(at + 1);
    }),
  );
});
