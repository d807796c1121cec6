import type { DisclosedElection } from "~/domain/participation/rules/disclosure";
import { type GradeName, gradeScale } from "~/domain/participation/rules/grade-scale";
import type { JudgedOption } from "~/domain/participation/rules/majority-judgment";

export interface ProfiledOption extends JudgedOption {
  readonly title: string;
  /** From 1; options that have exactly the same grades share it. */
  readonly place: number;
  readonly shared: boolean;
  readonly chosen: boolean;
}

export interface ProfilePicture {
  readonly kind: "profile";
  readonly ballots: number;
  readonly grades: readonly GradeName[];
  /** Best first. */
  readonly options: readonly ProfiledOption[];
}

type Judged = Extract<DisclosedElection, { readonly method: "majority_judgment"; readonly withheld: false }>;

/** The merit profile: how many ballots gave each option each grade. */
export function drawProfile({ rule, count: { trace, winners } }: Judged): ProfilePicture | null {
  if (!trace) return null;
  const titles = new Map(rule.options.map(({ id, title }) => [id, title]));
  const before = (at: number) => trace.ranking.slice(0, at).reduce((sum, { length }) => sum + length, 0);
  return {
    kind: "profile",
    ballots: trace.ballots,
    grades: gradeScale(rule.grades),
    options: trace.ranking.flatMap((sharing, at) =>
      sharing.map((option) => ({
        ...option,
        title: titles.get(option.id) ?? option.id,
        place: before(at) + 1,
        shared: sharing.length > 1,
        chosen: winners.includes(option.id),
      })),
    ),
  };
}
