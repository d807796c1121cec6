import { and, eq, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { member, signInToken } from "#db/schema";
import { appendJournal } from "~/domain/journal/append.server";
import { type Outcome, refuse } from "~/domain/refusal";
import { inviteMembers } from "../account/invite-members.server";
import type { Importer } from "../rules/importer";

/**
 * Sends a member a new invitation. Refused: whoever may not, a member without an address, who has left or has a password
 * already, and a second invitation within ten minutes.
 */
export async function inviteAgain(
  db: Database,
  importer: Importer,
  { memberId, publicUrl }: { memberId: number; publicUrl: URL },
): Promise<Outcome> {
  if (!importer) return refuse("forbidden");
  return db.transaction(async (tx) => {
    await tx.select({ id: member.id }).from(member).where(eq(member.id, memberId)).for("update");
    const [recent] = await tx
      .select({ id: signInToken.id })
      .from(signInToken)
      .where(
        and(
          eq(signInToken.memberId, memberId),
          eq(signInToken.purpose, "invitation"),
          sql`${signInToken.createdAt} > clock_timestamp() - interval '10 minutes'`,
        ),
      )
      .limit(1);
    if (recent) return refuse("member.invitedJustNow");
    if ((await inviteMembers(tx, [memberId], publicUrl)) === 0) return refuse("member.notInvitable");
    await appendJournal(tx, importer, { action: "member.invited", subject: { kind: "member", id: memberId } });
    return { ok: true };
  });
}
