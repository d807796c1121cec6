import type { Database } from "#db/client";
import { addJob } from "#db/jobs";
import { type Outcome, refuse } from "~/domain/refusal";
import { type Attempt, countAttempt } from "./limits.server";

/**
 * Asks for a mail with a link. Whether the address is known is looked up later, by the job: here a known and an unknown
 * address do the same work and get the same answer. Refusal: accessMail.tooMany { minutes, seconds }.
 */
export async function requestAccessMail(
  db: Database,
  purpose: "sign_in_link" | "password_reset",
  attempt: Attempt,
): Promise<Outcome> {
  const seconds = await countAttempt(db, "mail", attempt);
  if (seconds) return refuse("accessMail.tooMany", { minutes: Math.ceil(seconds / 60), seconds });
  await addJob(db, "send_access_mail", { purpose, email: attempt.email });
  return { ok: true };
}
