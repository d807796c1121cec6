import type { ReservedSeats } from "../vote-rule";

export type TransferRule = "irv" | "scottish" | "wigm-prf";

/** What a count by transfers was held with. */
export interface Transfers {
  readonly rule: TransferRule;
  readonly seats: number;
  readonly reserved?: readonly ReservedSeats[];
  /** Whether ties go by an order fixed beforehand, as files can give one, in place of the lot. */
  readonly fixedOrder?: boolean;
}
