import type { Database } from "#db/client";
import { body, category, cooperative, mandate, member, place, seat } from "#db/schema";
import { appendJournal } from "~/domain/journal/append.server";
import { hashPassword } from "~/domain/members/account/password.server";
import { passwordFault, passwordLength } from "~/domain/members/account/rules/password";
import { writePassword } from "~/domain/members/account/write-password.server";
import { today } from "~/domain/members/calendar.server";
import { type Outcome, refuse } from "~/domain/refusal";

export type FirstAdministrator = { firstName: string; lastName: string; email: string; password: string };

/** The least an installation needs to be entered; every name is there to be corrected by the cooperative. */
const names = {
  group: { fr: "Ma coopérative", nl: "Mijn coöperatie", en: "My cooperative" },
  country: { fr: "Belgique", nl: "België", en: "Belgium" },
  antenna: { fr: "Première antenne", nl: "Eerste afdeling", en: "First branch" },
  category: { fr: "Sociétaires", nl: "Vennoten", en: "Members" },
  administration: { fr: "Administration de la plateforme", nl: "Platformbeheer", en: "Platform administration" },
};
const purpose = {
  fr: "Importe les sociétaires et tient la plateforme en ordre. Ne vote pour personne et ne voit aucun bulletin.",
  nl: "Importeert de vennoten en houdt het platform op orde. Stemt voor niemand en ziet geen enkel stembiljet.",
  en: "Imports the members and keeps the platform in order. Votes for nobody and sees no ballot.",
};

/**
 * Turns an empty installation into a real one with its first member, whose mandate in the body that administers the
 * platform gives the first rights. Refusals: installation.notEmpty, password.weak with its field.
 */
export async function foundCooperative(
  db: Database,
  first: FirstAdministrator,
): Promise<Outcome<{ memberId: number }>> {
  const { firstName, lastName, password } = first;
  const email = first.email.trim().toLowerCase();
  const fault =
    password.length < passwordLength.minimum
      ? "passwordTooPlain"
      : passwordFault(password, { firstName, lastName, email });
  if (fault) return { ok: false, refusal: "password.weak", fields: { password: fault } };
  const passwordHash = await hashPassword(password);
  return db.transaction(async (tx) => {
    // the table holds one row: of parallel foundations one gets through
    const founded = await tx
      .insert(cooperative)
      .values({ kind: "real", name: names.group.fr })
      .onConflictDoNothing()
      .returning({ id: cooperative.id });
    if (founded.length === 0) return refuse("installation.notEmpty");
    const { antennaId, groupId } = await firstPlaces(tx);
    const categoryId = idOf(
      await tx.insert(category).values({ slug: "societaires", name: names.category }).returning({ id: category.id }),
    );
    const memberId = idOf(
      await tx
        .insert(member)
        .values({ antennaId, categoryId, number: "1", firstName, lastName, email, joinedOn: today })
        .returning({ id: member.id }),
    );
    const seatId = await administratorSeat(tx, groupId);
    await tx.insert(mandate).values({ seatId, memberId, startsOn: today, decidedBy: "Installation de la plateforme" });
    await writePassword(tx, { memberId, firstName, lastName }, passwordHash);
    await appendJournal(
      tx,
      { memberId, firstName, lastName },
      {
        action: "cooperative.founded",
        subject: { kind: "cooperative", id: 1 },
      },
    );
    return { ok: true, memberId };
  });
}

async function firstPlaces(tx: Database) {
  const add = async (values: typeof place.$inferInsert) =>
    idOf(await tx.insert(place).values(values).returning({ id: place.id }));
  const groupId = await add({ kind: "group", slug: "cooperative", name: names.group });
  const countryId = await add({ kind: "country", parentId: groupId, slug: "belgique", name: names.country });
  const antennaId = await add({
    kind: "antenna",
    parentId: countryId,
    slug: "premiere-antenne",
    name: names.antenna,
  });
  return { groupId, antennaId };
}

async function administratorSeat(tx: Database, placeId: number): Promise<number> {
  const bodyId = idOf(
    await tx
      .insert(body)
      .values({ kind: "administration", placeId, slug: "administration", name: names.administration, purpose })
      .returning({ id: body.id }),
  );
  return idOf(
    await tx.insert(seat).values({ bodyId, function: "platform_administrator", places: 5 }).returning({ id: seat.id }),
  );
}

function idOf(rows: { id: number }[]): number {
  const [row] = rows;
  if (!row) throw new Error("an inserted row came back without its number");
  return row.id;
}
