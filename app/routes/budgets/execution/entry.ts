/** A movement of the ledger as its page shows it. */
export interface Entry {
  id: number;
  kind: "envelope" | "allocation" | "commitment" | "spending" | "release" | "reversal";
  label: string;
  occurredOn: string;
  reversesId: number | null;
  recordedBy: string | null;
  isReversed: boolean;
  lines: {
    account: "cooperative" | "envelope" | "allocated" | "committed" | "spent";
    project: string | null;
    amountCents: number;
  }[];
}
