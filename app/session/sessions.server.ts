import { Lucia, TimeSpan } from "lucia";
import type { Database } from "#db/client";
import type { Actor, RunningMandate } from "~/domain/governance/actor";
import { hashed, sessionAdapter } from "./adapter.server";

declare module "lucia" {
  interface Register {
    UserId: number;
    Lucia: ReturnType<typeof openLucia>;
    DatabaseUserAttributes: Omit<Actor, "memberId" | "mandates"> & { mandates: RunningMandate[] };
    DatabaseSessionAttributes: { device?: string | null };
  }
}

function openLucia(db: Database, secure: boolean) {
  return new Lucia(sessionAdapter(db), {
    sessionExpiresIn: new TimeSpan(30, "d"),
    sessionCookie: { name: secure ? "__Host-voix" : "voix", attributes: { secure, sameSite: "lax" } },
    getUserAttributes: (attributes) => attributes,
  });
}

export type Sessions = ReturnType<typeof openSessions>;

/** Sessions of members. Everything the product knows of lucia is in this folder. */
export function openSessions(db: Database, { secure }: { secure: boolean }) {
  const lucia = openLucia(db, secure);
  return {
    /** The actor of a request, and the cookie to send again when the session was prolonged. */
    async resolve(cookieHeader: string | undefined): Promise<{ actor: Actor | null; setCookie?: string }> {
      const id = lucia.readSessionCookie(cookieHeader ?? "");
      if (!id) return { actor: null };
      const { session, user } = await lucia.validateSession(id);
      if (!session) return { actor: null, setCookie: lucia.createBlankSessionCookie().serialize() };
      const { id: memberId, ...attributes } = user;
      const actor = { memberId, ...attributes };
      return session.fresh ? { actor, setCookie: lucia.createSessionCookie(id).serialize() } : { actor };
    },
    /** Opens a session for a member and gives the Set-Cookie header. */
    async open(memberId: number, device: string | null = null): Promise<string> {
      const session = await lucia.createSession(memberId, { device });
      return lucia.createSessionCookie(session.id).serialize();
    },
    /** Ends the session of this cookie and gives the header that erases it. */
    async close(cookieHeader: string | null): Promise<string> {
      const id = lucia.readSessionCookie(cookieHeader ?? "");
      if (id) await lucia.invalidateSession(id);
      return lucia.createBlankSessionCookie().serialize();
    },
    /** Which row of the table this cookie opens, to show a member their own devices. */
    keyOf(cookieHeader: string | null): string | null {
      const id = lucia.readSessionCookie(cookieHeader ?? "");
      return id && hashed(id);
    },
    closeAll: (memberId: number) => lucia.invalidateUserSessions(memberId),
  };
}
