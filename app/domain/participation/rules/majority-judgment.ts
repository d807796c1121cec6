import { drawLot } from "./lot";

export interface GradeBallot {
  /** Grade given to each option, 0 for the best; an option left out gets the worst grade. */
  readonly grades: Readonly<Record<string, number>>;
  /** How many identical ballots this line stands for: 1 by default. */
  readonly weight?: number;
}

export interface JudgmentInput {
  readonly optionIds: readonly string[];
  /** Grades on the scale, at least 2; seven in French practice. */
  readonly grades: number;
  readonly ballots: readonly GradeBallot[];
  /** Published before opening; settles what nothing else parts. */
  readonly seed: string;
}

/** The majority gauge (p, α±, q): ballots above the majority grade, that grade and its sign, ballots below. */
export interface JudgedOption {
  readonly id: string;
  /** Ballots by grade, best first. */
  readonly counts: readonly number[];
  readonly majorityGrade: number;
  readonly above: number;
  readonly below: number;
  /** "+" if more ballots are above the majority grade than below, "-" otherwise. */
  readonly sign: "+" | "-";
}

export interface JudgmentCount {
  readonly ballots: number;
  /** Best first; options that share a place have the same grades, and stand in the order of the lot. */
  readonly ranking: readonly (readonly JudgedOption[])[];
}

/**
 * Majority judgment (Balinski and Laraki, "Majority Judgment", 2011): the majority grade is the middle one, the lower
 * of two. Equal ones are parted by the majority gauge: more above if the sign is +, fewer below if it is -. What the
 * gauge leaves equal is parted by the majority value: the middle grade is taken away from both, again and again,
 * until they differ. Refuses a grade that is not on the scale.
 */
export function tallyMajorityJudgment({ optionIds, grades, ballots, seed }: JudgmentInput): JudgmentCount {
  const counts = countGrades(optionIds, grades, ballots);
  const options = drawLot(seed, optionIds).map(({ id }) => judge(id, counts.get(id) ?? []));
  const ranking: JudgedOption[][] = [];
  for (const option of options.sort(compareJudged)) {
    const last = ranking.at(-1);
    if (last?.[0] && compareJudged(last[0], option) === 0) last.push(option);
    else ranking.push([option]);
  }
  return { ballots: ballots.reduce((sum, { weight = 1 }) => sum + weight, 0), ranking };
}

/** By option, the ballots that give it each grade; ballots are read one after the other, each once. */
function countGrades(optionIds: readonly string[], grades: number, ballots: readonly GradeBallot[]) {
  const counts = new Map(optionIds.map((id) => [id, Array.from({ length: grades }, () => 0)]));
  const rows = [...counts];
  for (const { grades: given, weight = 1 } of ballots) {
    for (const [id, row] of rows) {
      const grade = Object.hasOwn(given, id) ? (given[id] as number) : grades - 1;
      const before = row[grade];
      if (before === undefined) throw new RangeError(`${grade} is not a grade from 0 to ${grades - 1}`);
      row[grade] = before + weight;
    }
  }
  return counts;
}

function judge(id: string, counts: readonly number[]): JudgedOption {
  const majorityGrade = middleGrade(counts);
  const sum = (some: readonly number[]) => some.reduce((total, count) => total + count, 0);
  const [above, below] = [sum(counts.slice(0, majorityGrade)), sum(counts.slice(majorityGrade + 1))];
  return { id, counts, majorityGrade, above, below, sign: above > below ? "+" : "-" };
}

/** The grade that a majority holds to be deserved at least: the middle one, the worse of two middle ones. */
export function middleGrade(counts: readonly number[]): number {
  const ballots = counts.reduce((total, count) => total + count, 0);
  let seen = 0;
  const grade = counts.findIndex((count) => {
    seen += count;
    return seen * 2 > ballots;
  });
  return grade < 0 ? counts.length - 1 : grade;
}

function compareJudged(a: JudgedOption, b: JudgedOption): number {
  if (a.majorityGrade !== b.majorityGrade) return a.majorityGrade - b.majorityGrade;
  if (a.sign !== b.sign) return a.sign === "+" ? -1 : 1;
  const byGauge = a.sign === "+" ? b.above - a.above : a.below - b.below;
  return byGauge || compareMajorityValues(a.counts, b.counts);
}

/**
 * Takes the middle grade away from both until one has the better middle; 0 if they never differ. Grades leave from the
 * middle of the sorted list outwards, to one side and the other in turn, so the ballot that parts two options is the
 * first one in that order at which their lists differ.
 */
function compareMajorityValues(one: readonly number[], other: readonly number[]): number {
  const ballots = one.reduce((total, count) => total + count, 0);
  const middle = Math.floor(ballots / 2) + 1;
  const after = (distance: number) => 2 * distance - (ballots % 2);
  const before = (distance: number) => 2 * distance - (ballots % 2 === 0 ? 1 : 0);
  let [first, sign, ours, theirs] = [Number.POSITIVE_INFINITY, 0, 0, 0];
  for (const [grade, count] of one.entries()) {
    ours += count;
    theirs += other[grade] as number;
    // Between the two sums, one list still has this grade or a better one, and the other a worse one.
    const [low, high] = [Math.min(ours, theirs), Math.max(ours, theirs)];
    if (low === high) continue;
    const turns = [];
    if (high >= middle) turns.push(after(Math.max(low + 1, middle) - middle));
    if (low + 1 < middle) turns.push(before(middle - Math.min(high, middle - 1)));
    const turn = Math.min(...turns);
    if (turn < first) [first, sign] = [turn, theirs - ours];
  }
  return sign;
}
