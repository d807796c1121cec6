import { section, told } from "./telling";
import { type Turnout, tellTurnout } from "./turnout";

/** The count of a decision by consent, as it is published. */
export interface ConsentResult extends Turnout {
  readonly outcome: "adopted" | "objected" | "no-quorum" | "no-ballot";
  readonly consents: number;
  readonly reservations: number;
  readonly objections: number;
  readonly reasons: readonly { readonly position: string; readonly reason: string }[];
}

/** Consent: who took part, the positions with every reason given, and what follows from them. */
export function tellConsent(count: ConsentResult) {
  const { consents, reservations, objections, reasons, outcome } = count;
  return [
    tellTurnout(count),
    section(told("consent.title"), [
      told("consent.positions", { consents, reservations, objections }),
      ...reasons.map(({ position, reason }) =>
        position === "objection"
          ? told("consent.objection", { reason: { name: reason } })
          : told("consent.reservation", { reason: { name: reason } }),
      ),
      told("consent.outcome", { outcome: outcome === "no-ballot" ? "nobody" : outcome }),
    ]),
  ];
}
