import { type Balances, balanceOf, totalsOf } from "~/domain/budgets/rules/ledger";
import type { ProjectStateName } from "../round-state";

interface Listed {
  id: number;
  title: string;
  state: ProjectStateName;
}

/** Where the money of a round stands, in whole and project by project, in cents. */
export function flowOf(balances: Balances, projects: readonly Listed[]) {
  return {
    totals: totalsOf(balances),
    left: balances.envelope,
    projects: projects
      .filter(({ id }) => balances.projects.has(id))
      .map(({ id, title, state }) => {
        const { allocated, committed, spent } = balanceOf(balances, id);
        return { id, title, state, allocated: allocated + committed + spent, committed: committed + spent, spent };
      }),
  };
}
export type MoneyFlow = ReturnType<typeof flowOf>;
export type FlowProject = MoneyFlow["projects"][number];
