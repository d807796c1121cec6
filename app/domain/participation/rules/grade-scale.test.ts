import { expect, test } from "vitest";
import { gradeScale } from "./grade-scale";

test("every scale has as many grades as asked, in the order of the longest, and ends with rejection", () => {
  const seven = gradeScale(7);
  for (const count of [2, 3, 4, 5, 6, 7]) {
    const scale = gradeScale(count);
    expect(scale).toHaveLength(count);
    expect(scale).toEqual(seven.filter((grade) => scale.includes(grade)));
    expect(scale.at(-1)).toBe("reject");
  }
});
