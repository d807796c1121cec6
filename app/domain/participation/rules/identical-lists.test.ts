import fc from "fast-check";
import { expect, it } from "vitest";
import { IdenticalLists } from "./identical-lists";

// 1 and 2³² + 1 have the same hash.
const aList = fc.array(fc.constantFrom(0, 1, 2, 2 ** 32 + 1), { maxLength: 4 });

it("identical lists are joined, and no others, whatever their hash", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(aList, fc.integer({ min: 1, max: 9 }))), (all) => {
      const lists = new IdenticalLists();
      const byText = new Map<string, number>();
      for (const [list, count] of all) {
        lists.add([...list, 7], list.length, count);
        byText.set(list.join(), (byText.get(list.join()) ?? 0) + count);
      }
      expect(lists.counts.map((count, i) => [lists.listAt(i).join(), count])).toEqual([...byText]);
    }),
  );
});

it("lists are still told apart when there are many", () => {
  const lists = new IdenticalLists();
  for (let i = 0; i < 10_000; i += 1) lists.add([i % 5_000, 3], 2, 1);
  expect(lists.counts).toEqual(new Array(5_000).fill(2));
  expect(lists.listAt(4_999)).toEqual([4_999, 3]);
});
