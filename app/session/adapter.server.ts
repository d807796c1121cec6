import { createHash } from "node:crypto";
import { DrizzlePostgreSQLAdapter } from "@lucia-auth/adapter-drizzle";
import { and, eq } from "drizzle-orm";
import type { Adapter } from "lucia";
import type { Database } from "#db/client";
import { member, session } from "#db/schema";
import { runningMandates } from "~/domain/governance/load-actor.server";
import { isPresent } from "~/domain/members/calendar.server";

export const hashed = (id: string) => createHash("sha256").update(id).digest("hex");

/**
 * Lucia's drizzle adapter, with two changes: the stored id is the hash of the cookie's, so that a leaked table opens no
 * session; and the session comes with its member, while they are one, and their running mandates in one query.
 */
export function sessionAdapter(db: Database): Adapter {
  const inner = new DrizzlePostgreSQLAdapter(db, session, member);
  return {
    deleteSession: (id) => inner.deleteSession(hashed(id)),
    deleteUserSessions: (userId) => inner.deleteUserSessions(userId),
    getUserSessions: (userId) => inner.getUserSessions(userId),
    setSession: (row) => inner.setSession({ ...row, id: hashed(row.id) }),
    updateSessionExpiration: (id, expiresAt) => inner.updateSessionExpiration(hashed(id), expiresAt),
    deleteExpiredSessions: () => inner.deleteExpiredSessions(),
    async getSessionAndUser(id) {
      const [row] = await db
        .select({
          userId: session.userId,
          expiresAt: session.expiresAt,
          attributes: {
            firstName: member.firstName,
            lastName: member.lastName,
            language: member.language,
            antennaId: member.antennaId,
            categoryId: member.categoryId,
            mandates: runningMandates,
          },
        })
        .from(session)
        .innerJoin(member, eq(member.id, session.userId))
        .where(and(eq(session.id, hashed(id)), isPresent));
      if (!row) return [null, null];
      return [
        { id, userId: row.userId, expiresAt: row.expiresAt, attributes: {} },
        { id: row.userId, attributes: row.attributes },
      ];
    },
  };
}
