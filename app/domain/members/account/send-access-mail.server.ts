import type { Database } from "#db/client";
import { queueMail } from "~/domain/notifications/queue-mail.server";
import { findByEmail } from "./find-by-email.server";
import { tokenPath } from "./rules/tokens";
import { issueTokens } from "./tokens.server";

type Asked = { purpose: "sign_in_link" | "password_reset"; email: string; publicUrl: URL };

/** Writes the mail with a fresh link if the address is a present member's, to the address in the register. */
export async function sendAccessMail(db: Database, { purpose, email, publicUrl }: Asked): Promise<void> {
  await db.transaction(async (tx) => {
    const found = await findByEmail(tx, email);
    if (!found?.email) return;
    const [secret = ""] = await issueTokens(tx, purpose, [found.memberId]);
    const link = new URL(tokenPath(purpose, secret), publicUrl).href;
    await queueMail(tx, [
      {
        memberId: found.memberId,
        recipient: found.email,
        language: found.language,
        template: purpose,
        values: { link },
      },
    ]);
  });
}
