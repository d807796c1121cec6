import { type Titles, told } from "../../../participation/rules/telling/telling";
import type { ProjectTrace } from "../trace";

/** The funded projects on which a project's supporters had already spent, with what they spent. */
export function spentOn(trace: ProjectTrace | null, titles: Titles) {
  const spent = (trace?.spentOn ?? []).map(({ id, cents }) =>
    told("budget.spentOne", { project: { name: titles(id) }, amount: { cents: `${cents}` } }),
  );
  return spent.length > 0 ? [told("budget.spent", { projects: { each: spent } })] : [];
}
