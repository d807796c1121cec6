/** The seven grades of majority judgment as practised in French, best first. */
const grades = ["excellent", "veryGood", "good", "fairlyGood", "passable", "insufficient", "reject"] as const;
export type GradeName = (typeof grades)[number];

const shorter: Readonly<Record<number, readonly GradeName[]>> = {
  2: ["good", "reject"],
  3: ["good", "passable", "reject"],
  4: ["veryGood", "good", "passable", "reject"],
  5: ["veryGood", "good", "passable", "insufficient", "reject"],
  6: ["excellent", "veryGood", "good", "passable", "insufficient", "reject"],
};

/**
 * The names of a scale of 2 to 7 grades, best first: grade 0 of a ballot is the first. Shorter scales keep the middle and
 * the rejection; that of six is the scale of Balinski and Laraki's first experiment (Orsay, 2007).
 */
export function gradeScale(count: number): readonly GradeName[] {
  return shorter[count] ?? grades;
}
