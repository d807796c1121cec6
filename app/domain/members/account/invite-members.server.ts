import { and, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { Database } from "#db/client";
import { credential, member } from "#db/schema";
import { queueMail } from "~/domain/notifications/queue-mail.server";
import { isPresent } from "../calendar.server";
import { tokenPath } from "./rules/tokens";
import { issueTokens } from "./tokens.server";

/**
 * Writes an invitation to each of these members who is present, has an address and has no password yet; gives how many. It
 * works in the caller's transaction, whose command says who may invite and writes the journal.
 */
export async function inviteMembers(db: Database, memberIds: number[], publicUrl: URL): Promise<number> {
  const invited = await db
    .select({ id: member.id, email: member.email, language: member.language })
    .from(member)
    .leftJoin(credential, eq(credential.memberId, member.id))
    .where(and(inArray(member.id, memberIds), isNotNull(member.email), isNull(credential.memberId), isPresent));
  const secrets = await issueTokens(
    db,
    "invitation",
    invited.map(({ id }) => id),
  );
  await queueMail(
    db,
    invited.map(({ id, email, language }, at) => ({
      memberId: id,
      recipient: email as string,
      language,
      template: "invitation",
      values: { link: new URL(tokenPath("invitation", secrets[at] as string), publicUrl).href },
    })),
  );
  return invited.length;
}
