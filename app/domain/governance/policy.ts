import { type Actor, mayAnywhere } from "./actor";

/** Seats and mandates are kept by whoever administers the platform by mandate. */
export function mayKeepMandates(actor: Actor | null): boolean {
  return mayAnywhere(actor, "platform.administer");
}

/** A person may always resign; the rest is for whoever keeps the mandates. */
export function mayEndMandate(
  actor: Actor | null,
  held: { memberId: number },
  reason: "ended" | "resigned" | "revoked",
): boolean {
  return mayKeepMandates(actor) || (reason === "resigned" && actor?.memberId === held.memberId);
}
