import { type Account, type Balances, balanceOf, type LedgerLine } from "./ledger";

const line = (account: Account, projectId: number | null, amountCents: number): LedgerLine => ({
  account,
  projectId,
  amountCents,
});

/** The cooperative gives the round its envelope. */
export function grantEnvelope(cents: number): LedgerLine[] {
  return [line("cooperative", null, -cents), line("envelope", null, cents)];
}

/** The count gives each funded project its cost. */
export function allocateTo(projects: readonly { id: number; costCents: number }[]): LedgerLine[] {
  const total = projects.reduce((sum, { costCents }) => sum + costCents, 0);
  if (total === 0) return [];
  return [line("envelope", null, -total), ...projects.map(({ id, costCents }) => line("allocated", id, costCents))];
}

/** An order is placed: the money is promised to somebody. */
export function commit(projectId: number, cents: number): LedgerLine[] {
  return [line("allocated", projectId, -cents), line("committed", projectId, cents)];
}

/** A receipt is paid out of what was committed. */
export function spend(projectId: number, cents: number): LedgerLine[] {
  return [line("committed", projectId, -cents), line("spent", projectId, cents)];
}

/** What a project has left, committed or not, goes back to the envelope; nothing when it has spent all. */
export function releaseProject(balances: Balances, projectId: number): LedgerLine[] {
  const { allocated, committed } = balanceOf(balances, projectId);
  if (allocated + committed === 0) return [];
  return [
    line("envelope", null, allocated + committed),
    ...(allocated ? [line("allocated", projectId, -allocated)] : []),
    ...(committed ? [line("committed", projectId, -committed)] : []),
  ];
}

/** What the round did not use goes back to the cooperative. */
export function returnEnvelope(balances: Balances): LedgerLine[] {
  if (balances.envelope === 0) return [];
  return [line("envelope", null, -balances.envelope), line("cooperative", null, balances.envelope)];
}

/** The same movement the other way round: a mistake is put right, never erased. */
export function reverse(lines: readonly LedgerLine[]): LedgerLine[] {
  return lines.map((one) => ({ ...one, amountCents: -one.amountCents }));
}
