export interface ConsentBallot {
  readonly position: "consent" | "reservation" | "objection";
  /** Why; an objection without a reason is not an objection that can be answered. */
  readonly reason?: string;
  /** The objector says that the amended text answers the objection. */
  readonly lifted?: boolean;
}

export interface ConsentCount {
  readonly outcome: "adopted" | "objected" | "no-ballot";
  readonly consents: number;
  readonly reservations: number;
  readonly standingObjections: number;
  readonly liftedObjections: number;
}

/**
 * Decision by consent: adopted when no objection stands. Reservations are recorded and hold nothing back; a standing
 * objection sends the text back to be amended, and a new turn is opened. Refuses an objection without a reason.
 */
export function tallyConsent(ballots: readonly ConsentBallot[]): ConsentCount {
  const of = (position: ConsentBallot["position"]) => ballots.filter((ballot) => ballot.position === position);
  const objections = of("objection");
  if (objections.some(({ reason }) => !reason?.trim())) throw new RangeError("an objection gives its reason");
  const lifted = objections.filter((ballot) => ballot.lifted).length;
  const standing = objections.length - lifted;
  return {
    outcome: ballots.length === 0 ? "no-ballot" : standing > 0 ? "objected" : "adopted",
    consents: of("consent").length,
    reservations: of("reservation").length,
    standingObjections: standing,
    liftedObjections: lifted,
  };
}
