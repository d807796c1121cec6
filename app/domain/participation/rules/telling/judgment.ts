import { type JudgedOption, type JudgmentCount, middleGrade } from "../majority-judgment";
import { section, type Titles, told } from "./telling";

/** Majority judgment: the grades of each option, its majority grade and gauge, then what put each place before the next. */
export function tellJudgment({ ballots, ranking }: JudgmentCount, titles: Titles) {
  const of = ranking[0]?.[0]?.counts.length ?? 0;
  const options = ranking.flatMap((place, at) =>
    place.map((option) =>
      section(told("judgment.option", { place: at + 1, option: { name: titles(option.id) } }), tellOption(option)),
    ),
  );
  const shared = ranking
    .filter((place) => place.length > 1)
    .map((place) => told("judgment.shared", { options: { names: place.map(({ id }) => titles(id)) } }));
  const parted = ranking.slice(1).map((place, i) => tellParted(ranking[i]?.[0], place[0], titles));
  return [
    section(told("judgment.title"), [
      told("judgment.ballots", { ballots, worst: { grade: of - 1, of } }),
      told("judgment.middle"),
      told("judgment.gauge"),
    ]),
    ...options,
    section(told("judgment.order"), [...parted.flat(), ...shared]),
  ];
}

function tellOption({ counts, majorityGrade, above, below, sign }: JudgedOption) {
  const of = counts.length;
  return [
    ...counts.map((count, grade) => told("judgment.grade", { grade: { grade, of }, count })),
    told("judgment.majority", {
      grade: { grade: majorityGrade, of },
      above,
      below,
      sign: sign === "+" ? "plus" : "minus",
    }),
  ];
}

/** What put one option before the other: the first thing in which they differ. */
function tellParted(a: JudgedOption | undefined, b: JudgedOption | undefined, titles: Titles) {
  if (!a || !b) return [];
  const of = a.counts.length;
  const both = { first: { name: titles(a.id) }, second: { name: titles(b.id) } };
  const grades = (one: number, other: number) => ({
    firstGrade: { grade: one, of },
    secondGrade: { grade: other, of },
  });
  if (a.majorityGrade !== b.majorityGrade)
    return [told("judgment.byGrade", { ...both, ...grades(a.majorityGrade, b.majorityGrade) })];
  const same = { ...both, grade: { grade: a.majorityGrade, of } };
  if (a.sign !== b.sign) return [told("judgment.bySign", same)];
  if (a.sign === "+" && a.above !== b.above)
    return [told("judgment.byAbove", { ...same, firstAbove: a.above, secondAbove: b.above })];
  if (a.sign === "-" && a.below !== b.below)
    return [told("judgment.byBelow", { ...same, firstBelow: a.below, secondBelow: b.below })];
  const { removed, one, other } = whereTheyDiffer(a.counts, b.counts);
  return [told("judgment.byValue", { ...same, removed, ...grades(one, other) })];
}

/** How many middle grades have to be taken away from both before they differ, and how they do then. */
function whereTheyDiffer(counts: readonly number[], others: readonly number[]) {
  const [a, b] = [[...counts], [...others]];
  const ballots = counts.reduce((sum, count) => sum + count, 0);
  for (let removed = 0; removed < ballots; removed += 1) {
    const [one, other] = [middleGrade(a), middleGrade(b)];
    if (one !== other) return { removed, one, other };
    a[one] = (a[one] as number) - 1;
    b[other] = (b[other] as number) - 1;
  }
  throw new RangeError("options with the same grades share a place");
}
