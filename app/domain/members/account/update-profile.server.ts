import { eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { member } from "#db/schema";
import { appendJournal } from "~/domain/journal/append.server";
import type { Outcome } from "~/domain/refusal";
import { openedFields } from "../rules/directory-fields";
import type { Profile } from "./forms";

type Owner = { memberId: number; firstName: string; lastName: string };

/**
 * Writes what a member says of themselves and to whom it is shown. The journal keeps the names of the fields that
 * changed, never their contents: it could not forget them when the member leaves.
 */
export function updateProfile(db: Database, owner: Owner, input: Profile): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const [before] = await tx
      .select({
        language: member.language,
        phone: member.phone,
        presentation: member.presentation,
        shownFields: member.shownFields,
      })
      .from(member)
      .where(eq(member.id, owner.memberId))
      .for("update");
    const after = {
      language: input.language,
      phone: input.phone ?? null,
      presentation: input.presentation ?? null,
      shownFields: openedFields(input.shownFields) as string[],
    };
    const names = Object.keys(after) as (keyof typeof after)[];
    const changed = names.filter((name) => JSON.stringify(before?.[name]) !== JSON.stringify(after[name]));
    if (changed.length === 0) return { ok: true };
    await tx.update(member).set(after).where(eq(member.id, owner.memberId));
    await appendJournal(tx, owner, {
      action: "account.profile_changed",
      subject: { kind: "account", id: owner.memberId },
      after: { fields: changed },
    });
    return { ok: true };
  });
}
