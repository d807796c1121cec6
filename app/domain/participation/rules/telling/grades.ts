/** Grades by name, best first: the seven of French practice, or as many of them as a shorter scale takes. */
const SCALES: Readonly<Record<number, readonly GradeName[]>> = {
  2: ["good", "insufficient"],
  3: ["good", "passable", "insufficient"],
  4: ["veryGood", "good", "passable", "insufficient"],
  5: ["veryGood", "good", "fairlyGood", "passable", "insufficient"],
  6: ["excellent", "veryGood", "good", "fairlyGood", "passable", "insufficient"],
  7: ["excellent", "veryGood", "good", "fairlyGood", "passable", "insufficient", "reject"],
};

export type GradeName = "excellent" | "veryGood" | "good" | "fairlyGood" | "passable" | "insufficient" | "reject";

/** The names of a scale of so many grades, for the ballot paper and the count alike; none for other scales. */
export function gradeNames(grades: number): readonly GradeName[] {
  return SCALES[grades] ?? [];
}
