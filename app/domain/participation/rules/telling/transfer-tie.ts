import type { TransferTie } from "../transfer-tie";
import { type Titles, told } from "./telling";
import type { Transfers } from "./transfer-settings";

/** Which options were level, and what parted them. */
export function tellTie(
  tie: TransferTie,
  action: string,
  { fixedOrder }: Pick<Transfers, "fixedOrder">,
  titles: Titles,
) {
  const figures = {
    names: { names: tie.among.map(titles) },
    chosen: { name: titles(tie.chosen) },
    by: tie.by === "earlier-round" ? "earlier" : fixedOrder ? "order" : "lot",
  };
  return action === "surplus" ? told("transfers.tiedSurplus", figures) : told("transfers.tiedFewest", figures);
}
