import type { Database } from "#db/client";
import { type Outcome, refuse } from "~/domain/refusal";
import { findByEmail } from "./find-by-email.server";
import { type Attempt, countAttempt, forgiveAccount } from "./limits.server";
import { verifyPassword } from "./password.server";

/**
 * Who signs in with this address and password. One refusal, in the same time, for an unknown address, a wrong password and
 * an account without password. Refusals: signIn.wrong, signIn.tooMany { minutes, seconds }.
 */
export async function signInWithPassword(
  db: Database,
  { password, ...attempt }: Attempt & { password: string },
): Promise<Outcome<{ memberId: number }>> {
  const seconds = await countAttempt(db, "password", attempt);
  if (seconds) return refuse("signIn.tooMany", { minutes: Math.ceil(seconds / 60), seconds });
  const found = await findByEmail(db, attempt.email);
  const right = await verifyPassword(found?.passwordHash ?? null, password);
  if (!found || !right) return refuse("signIn.wrong");
  await forgiveAccount(db, "password", attempt.email);
  return { ok: true, memberId: found.memberId };
}
