import type { MeekCount } from "~/domain/participation/rules/meek-count";
import type { TransferCount } from "~/domain/participation/rules/transfer-count";

/** What every count by rounds says of each, whatever its rule. Votes are exact decimals in text. */
export interface RoundStep {
  readonly action: "first-count" | "surplus" | "exclusion" | "shares";
  /** Whose papers moved. */
  readonly from: string | null;
  readonly elected: readonly string[];
  readonly excluded: string | null;
  readonly quota: string;
  readonly votes: Readonly<Record<string, string>>;
  readonly nonTransferable: string;
  /** Meek's rule only: the part of a vote that each option keeps. */
  readonly keepFactors: Readonly<Record<string, string>> | null;
}

/** The rounds of a trace: by transfers, or by shares as in Meek's rule. */
export function stepsOf({ quota, rounds }: TransferCount | MeekCount): RoundStep[] {
  return rounds.map((round) =>
    "action" in round
      ? { ...round, excluded: round.action === "exclusion" ? round.from : null, quota, keepFactors: null }
      : { ...round, action: "shares", from: null },
  );
}
