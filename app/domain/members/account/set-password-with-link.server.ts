import type { Database } from "#db/client";
import { queueMail } from "~/domain/notifications/queue-mail.server";
import { type Outcome, refuse } from "~/domain/refusal";
import { hashPassword } from "./password.server";
import { passwordFault } from "./rules/password";
import { consumeToken, readToken } from "./tokens.server";
import { writePassword } from "./write-password.server";

type Input = { purpose: "invitation" | "password_reset"; secret: string; password: string };

/**
 * Sets the password of the person to whom the link was sent, once. Every session ends; after a reset a mail says so.
 * Refusals: link.gone (used, expired, unknown or of a member who left), and on the field what rules/password.ts says.
 */
export async function setPasswordWithLink(
  db: Database,
  { purpose, secret, password }: Input,
): Promise<Outcome<{ memberId: number }>> {
  const owner = await readToken(db, purpose, secret);
  if (!owner) return refuse("link.gone");
  const fault = passwordFault(password, owner);
  if (fault) return { ok: false, refusal: "password.weak", fields: { password: fault } };
  const passwordHash = await hashPassword(password);
  return db.transaction(async (tx) => {
    if (!(await consumeToken(tx, purpose, secret))) return refuse("link.gone");
    await writePassword(tx, owner, passwordHash);
    if (purpose === "password_reset" && owner.email) {
      const { memberId, email: recipient, language } = owner;
      await queueMail(tx, [{ memberId, recipient, language, template: "password_changed", values: {} }]);
    }
    return { ok: true, memberId: owner.memberId };
  });
}
