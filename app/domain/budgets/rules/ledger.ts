export type Account = "cooperative" | "envelope" | "allocated" | "committed" | "spent";

/** One line of a movement, in cents; a project is named by the three accounts that are kept per project. */
export type LedgerLine = {
  readonly account: Account;
  readonly projectId: number | null;
  readonly amountCents: number;
};

export type ProjectBalance = { readonly allocated: number; readonly committed: number; readonly spent: number };

/** What stands in each account, in cents. The cooperative's is minus what it gave and did not get back. */
export type Balances = {
  readonly cooperative: number;
  readonly envelope: number;
  readonly projects: ReadonlyMap<number, ProjectBalance>;
};

/** Which limit a movement would break. */
export type LedgerBreach = "unbalanced" | "envelope" | "allocated" | "committed" | "spent";

const nothing: ProjectBalance = { allocated: 0, committed: 0, spent: 0 };

export const emptyBalances: Balances = { cooperative: 0, envelope: 0, projects: new Map() };

export function balanceOf(balances: Balances, projectId: number): ProjectBalance {
  return balances.projects.get(projectId) ?? nothing;
}

/** The balances after some lines. */
export function addLines(balances: Balances, lines: Iterable<LedgerLine>): Balances {
  let { cooperative, envelope } = balances;
  const projects = new Map(balances.projects);
  for (const { account, projectId, amountCents } of lines) {
    if (account === "cooperative") cooperative += amountCents;
    else if (account === "envelope") envelope += amountCents;
    else if (projectId !== null) {
      const held = projects.get(projectId) ?? nothing;
      projects.set(projectId, { ...held, [account]: held[account] + amountCents });
    }
  }
  return { cooperative, envelope, projects };
}

/**
 * What a movement would break, or null when it may be recorded. Its lines add up to zero, and no account but the
 * cooperative's goes below zero: which is to say allocated ≤ envelope, committed ≤ allocated, spent ≤ committed.
 */
export function breachOf(balances: Balances, lines: readonly LedgerLine[]): LedgerBreach | null {
  const whole = lines.every(({ amountCents }) => Number.isSafeInteger(amountCents) && amountCents !== 0);
  if (!whole || lines.length < 2 || lines.reduce((sum, line) => sum + line.amountCents, 0) !== 0) return "unbalanced";
  const after = addLines(balances, lines);
  if (after.envelope < 0) return "envelope";
  for (const { projectId } of lines) {
    if (projectId === null) continue;
    const held = balanceOf(after, projectId);
    for (const account of ["allocated", "committed", "spent"] as const) if (held[account] < 0) return account;
  }
  return null;
}

/** Totals since the beginning: each holds the next, and the last column is what is still free at that step. */
export function totalsOf(balances: Balances) {
  const sum = (account: keyof ProjectBalance) =>
    [...balances.projects.values()].reduce((total, held) => total + held[account], 0);
  const spent = sum("spent");
  const committed = spent + sum("committed");
  const allocated = committed + sum("allocated");
  return { envelope: allocated + balances.envelope, allocated, committed, spent };
}
