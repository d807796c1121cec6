import type { DisclosedElection } from "~/domain/participation/rules/disclosure";

type SummedMethod = "approval" | "score";

export interface SummedOption {
  readonly id: string;
  readonly title: string;
  readonly sum: number;
  readonly chosen: boolean;
  /** The lot had to part it from others for the last places. */
  readonly drawn: boolean;
}

export interface SumsPicture {
  readonly kind: SummedMethod;
  readonly ballots: number;
  /** From the greatest sum to the smallest. */
  readonly options: readonly SummedOption[];
  /** The greatest sum, to which bars are drawn. */
  readonly most: number;
  /** The sum that took the last place; null when nobody was chosen. */
  readonly line: number | null;
}

type Summed = Extract<DisclosedElection, { readonly method: SummedMethod; readonly withheld: false }>;

/** The sums of an approval vote or of points, against the last place. */
export function drawSums({ method, rule, count: { trace } }: Summed): SumsPicture | null {
  if (!trace) return null;
  const titles = new Map(rule.options.map(({ id, title }) => [id, title]));
  const options = trace.ranking.map((one) => ({
    id: one.id,
    title: titles.get(one.id) ?? one.id,
    sum: "approvals" in one ? one.approvals : one.points,
    chosen: one.chosen,
    drawn: trace.drawn.includes(one.id),
  }));
  return {
    kind: method,
    ballots: trace.ballots,
    options,
    most: options[0]?.sum ?? 0,
    line: options.findLast(({ chosen }) => chosen)?.sum ?? null,
  };
}
