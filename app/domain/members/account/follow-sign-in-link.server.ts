import type { Database } from "#db/client";
import { type Outcome, refuse } from "~/domain/refusal";
import { consumeToken, readToken } from "./tokens.server";

/** Who signs in with a link sent by mail; it serves once. Refusal: link.gone. */
export function followSignInLink(db: Database, secret: string): Promise<Outcome<{ memberId: number }>> {
  return db.transaction(async (tx) => {
    const owner = await readToken(tx, "sign_in_link", secret);
    if (!owner || !(await consumeToken(tx, "sign_in_link", secret))) return refuse("link.gone");
    return { ok: true, memberId: owner.memberId };
  });
}
