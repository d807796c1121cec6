import type { ConsentResult } from "../count-consent";
import { section, told } from "./telling";
import { tellTurnout } from "./turnout";

/** Consent: who took part, the positions with every reason given, and what follows from them. */
export function tellConsent(count: ConsentResult) {
  const { consents, reservations, objections, reasons, outcome } = count;
  return [
    tellTurnout(count),
    section(told("consent.title"), [
      told("consent.positions", { consents, reservations, objections }),
      ...reasons.map(({ position, reason = "" }) =>
        position === "objection"
          ? told("consent.objection", { reason: { name: reason } })
          : told("consent.reservation", { reason: { name: reason } }),
      ),
      told("consent.outcome", { outcome: outcome === "no-ballot" ? "nobody" : outcome }),
    ]),
  ];
}
