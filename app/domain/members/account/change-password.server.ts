import { eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { credential, member } from "#db/schema";
import { queueMail } from "~/domain/notifications/queue-mail.server";
import { type Outcome, refuse } from "~/domain/refusal";
import { countAttempt, forgiveAccount } from "./limits.server";
import { hashPassword, verifyPassword } from "./password.server";
import { passwordFault } from "./rules/password";
import { writePassword } from "./write-password.server";

type Input = { memberId: number; address: string; presentPassword: string; password: string };

/**
 * Replaces a member's own password. Every session ends, the one that asks included: its page opens a new one. A mail says
 * so. Refusals: signIn.tooMany { minutes, seconds }; on the fields, presentPasswordWrong and what rules/password.ts says.
 */
export async function changePassword(db: Database, input: Input): Promise<Outcome> {
  const { memberId, address, presentPassword, password } = input;
  const [owner] = await db
    .select({
      memberId: member.id,
      firstName: member.firstName,
      lastName: member.lastName,
      email: member.email,
      language: member.language,
      passwordHash: credential.passwordHash,
    })
    .from(member)
    .leftJoin(credential, eq(credential.memberId, member.id))
    .where(eq(member.id, memberId));
  if (!owner) return refuse("forbidden");
  const account = owner.email ?? `member ${memberId}`;
  const seconds = await countAttempt(db, "password", { email: account, address });
  if (seconds) return refuse("signIn.tooMany", { minutes: Math.ceil(seconds / 60), seconds });
  if (!(await verifyPassword(owner.passwordHash, presentPassword))) {
    return { ok: false, refusal: "password.presentWrong", fields: { presentPassword: "presentPasswordWrong" } };
  }
  const fault = passwordFault(password, owner);
  if (fault) return { ok: false, refusal: "password.weak", fields: { password: fault } };
  const passwordHash = await hashPassword(password);
  await db.transaction(async (tx) => {
    await writePassword(tx, owner, passwordHash);
    if (!owner.email) return;
    const { email: recipient, language } = owner;
    await queueMail(tx, [{ memberId, recipient, language, template: "password_changed", values: {} }]);
  });
  await forgiveAccount(db, "password", account);
  return { ok: true };
}
