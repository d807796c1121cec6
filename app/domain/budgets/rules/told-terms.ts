import { mostNamed } from "../../participation/rules/budget-paper";
import type { RoundTerms } from "./round-rule";

/** The terms of a round as the journal keeps them for its readers: numbers and names, by their fields. */
export function toldTerms({ rule, paper }: RoundTerms): Record<string, unknown> {
  const points = paper.form === "points" ? { inAll: paper.inAll, perOption: paper.perOption } : {};
  const { completion, ...others } = rule;
  return {
    ...others,
    rule: rule.rule.replace("-", "_"),
    ...(rule.rule === "equal-shares" && { completion }),
    paper: paper.form.replace("-", "_"),
    mostProjects: mostNamed(paper),
    ...points,
  };
}
