import { eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { agendaItem, body, meeting, vote } from "#db/schema";
import type { Actor } from "../governance/actor";
import { appendJournal } from "../journal/append.server";
import { type Outcome, type Refusal, refuse } from "../refusal";
import { columnsOf, draftOf, resolution, told } from "./draft-columns";
import { placeAndAbove } from "./electorate.server";
import type { VoteDraft } from "./forms";
import { withNamedColleges } from "./named-colleges.server";
import { mayAskPlace, mayRunVotes } from "./policy";
import type { Ruled } from "./rule-forms";
import { weightField } from "./rules/ballot-fields";
import { type CollegeFault, faultOfColleges, firstBadWeight } from "./rules/college-rule";
import { ballotsBind } from "./rules/levels";
import { collegeRuleOf, faultOf, isElection, type RuleFault } from "./rules/vote-rule";

/**
 * Prepares a vote of any method but budget, or changes one that is still a draft. Refused to who may not open votes in the body,
 * on an agenda item of another body or whose level binds nobody, to ask people beyond the body's place, and with a rule
 * that cannot be counted.
 */
export function draftVote(
  db: Database,
  actor: Actor,
  asked: VoteDraft & { voteId?: number },
): Promise<Outcome<{ voteId: number }>> {
  return db.transaction(async (tx) => {
    if (!mayRunVotes(actor, asked.bodyId)) return refuse("forbidden");
    const draft = await withNamedColleges(tx, asked);
    if (!draft) return refuse("vote.otherColleges");
    const wrong = refuseRule(draft) ?? (await refusePlace(tx, draft)) ?? (await refuseItem(tx, draft));
    if (wrong) return wrong;
    return draft.voteId ? change(tx, actor, draft.voteId, draft) : create(tx, actor, draft);
  });
}

function refuseRule({ ruled = resolution }: VoteDraft): Refusal | null {
  const colleges = collegeRuleOf(ruled);
  const fault = colleges ? faultOfColleges(colleges) : isElection(ruled) ? faultOf(ruled) : null;
  return fault && { ok: false, refusal: faults[fault].refusal, fields: { [fieldOf(fault, ruled)]: fault } };
}

function fieldOf(fault: keyof typeof faults, ruled: Ruled): string {
  if (ruled.method === "stv" && fault === "tooManyPlaces") return "seats";
  const colleges = collegeRuleOf(ruled)?.colleges;
  return colleges && fault === "badWeight" ? weightField(firstBadWeight(colleges)) : faults[fault].field;
}

/** What is said of each fault, and where in the form. */
const faults: Record<RuleFault | CollegeFault, { refusal: string; field: string }> = {
  tooFewOptions: { refusal: "vote.tooFewOptions", field: "options" },
  tooManyOptions: { refusal: "vote.tooManyOptions", field: "options" },
  optionTwice: { refusal: "vote.optionTwice", field: "options" },
  tooManyPlaces: { refusal: "vote.tooManyPlaces", field: "places" },
  badGrades: { refusal: "vote.badGrades", field: "grades" },
  badPoints: { refusal: "vote.badPoints", field: "inAll" },
  badReserved: { refusal: "vote.badReserved", field: "reserved" },
  tooFewColleges: { refusal: "vote.tooFewColleges", field: "colleges" },
  badWeight: { refusal: "vote.badWeight", field: "colleges" },
  badWeights: { refusal: "vote.badWeights", field: "colleges" },
};

async function refusePlace(tx: Database, { bodyId, placeId }: VoteDraft): Promise<Refusal | null> {
  const [own] = await tx.select({ placeId: body.placeId }).from(body).where(eq(body.id, bodyId));
  if (own && mayAskPlace(own.placeId, await placeAndAbove(tx, placeId))) return null;
  return { ...refuse("vote.beyondItsPlace"), fields: { placeId: "beyondItsPlace" } };
}

async function refuseItem(tx: Database, { bodyId, agendaItemId }: VoteDraft): Promise<Refusal | null> {
  if (!agendaItemId) return null;
  const [item] = await tx
    .select({ bodyId: meeting.bodyId, level: agendaItem.level, outcome: agendaItem.outcome })
    .from(agendaItem)
    .innerJoin(meeting, eq(meeting.id, agendaItem.meetingId))
    .where(eq(agendaItem.id, agendaItemId));
  if (!item || item.bodyId !== bodyId) return refuse("vote.itemOfAnotherBody");
  if (!ballotsBind[item.level]) return refuse("vote.itemNotCodecision");
  return item.outcome ? refuse("vote.itemAlreadyTreated") : null;
}

async function create(tx: Database, actor: Actor, draft: VoteDraft): Promise<Outcome<{ voteId: number }>> {
  const [row] = await tx
    .insert(vote)
    .values({ ...columnsOf(draft), createdBy: actor.memberId })
    .returning({ id: vote.id });
  if (!row) throw new Error("the vote was not written");
  const subject = { kind: "vote", id: row.id };
  await appendJournal(tx, actor, { action: "vote.drafted", subject, after: told(draft) });
  return { ok: true, voteId: row.id };
}

async function change(tx: Database, actor: Actor, voteId: number, draft: VoteDraft) {
  const [before] = await tx.select().from(vote).where(eq(vote.id, voteId)).for("update");
  if (!before || before.method === "budget") return refuse("vote.unknown");
  if (!mayRunVotes(actor, before.bodyId)) return refuse("forbidden");
  if (before.state !== "draft") return refuse("vote.frozen");
  await tx.update(vote).set(columnsOf(draft)).where(eq(vote.id, voteId));
  await appendJournal(tx, actor, {
    action: "vote.changed",
    subject: { kind: "vote", id: voteId },
    before: told(draftOf(before)),
    after: told(draft),
  });
  return { ok: true as const, voteId };
}
