/** What of a journal row the chain holds; the order of these fields is part of the chain. */
export type SealedRow = {
  id: number;
  at: Date;
  actorId: number | null;
  actorName: string;
  action: string;
  subjectKind: string;
  subjectId: number;
  before: unknown;
  after: unknown;
};

/** Hash that the first row follows. */
export const genesis = "0".repeat(64);

/** The text whose SHA-256 seals a row: previous hash, then every field, keys of objects sorted at every depth. */
export function sealText(previousHash: string, row: SealedRow): string {
  return JSON.stringify([
    previousHash,
    row.id,
    row.at.toISOString(),
    row.actorId,
    row.actorName,
    row.action,
    row.subjectKind,
    row.subjectId,
    sorted(row.before ?? null),
    sorted(row.after ?? null),
  ]);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
