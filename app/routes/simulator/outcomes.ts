import type { Answer, Figures } from "~/domain/budgets/rules/simulation/simulation";

export type OutcomeName = "tried" | "real" | "greedy" | "own";

export interface NamedOutcome {
  name: OutcomeName;
  figures: Figures;
}

/** The outcomes held side by side, the one tried first. */
export function outcomesOf({ tried, real, greedy, own }: Answer): NamedOutcome[] {
  return [
    { name: "tried", figures: tried },
    { name: "real", figures: real },
    { name: "greedy", figures: greedy },
    ...(own ? [{ name: "own" as const, figures: own }] : []),
  ];
}
