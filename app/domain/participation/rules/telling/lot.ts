import { type Section, section, type Telling, told } from "./telling";

/** What settles ties: the public lot, or an order fixed beforehand in its place. */
export interface TieWay {
  readonly seed: string;
  readonly fixedOrder?: boolean;
}

/** How anyone redraws the lot, where it decided something that the sections say; nothing otherwise. */
export function tellLotUsed(sections: readonly Section[], { seed, fixedOrder }: TieWay) {
  const steps = sections.flatMap((one): readonly Telling[] => one.steps);
  if (!steps.some(isDrawn)) return [];
  const firstOut = steps.some(({ values }) => values.by !== undefined) ? [told("lot.transfers")] : [];
  return [section(told("lot.title"), [fixedOrder ? told("lot.fixedOrder") : told("lot.how", { seed }), ...firstOut])];
}

/** Whether the lot, or the order in its place, decided what a sentence says. */
function isDrawn({ say, values }: Telling): boolean {
  const alwaysDrawn = ["places.drawn", "judgment.shared", "schulze.sharedPlace"];
  return alwaysDrawn.includes(say) || values.by === "lot" || values.by === "order";
}
