import { eq, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { vote } from "#db/schema";
import type { Actor } from "~/domain/governance/actor";
import { announceVote } from "~/domain/participation/announce-vote.server";
import { castBallot } from "~/domain/participation/cast-ballot.server";
import { draftVote } from "~/domain/participation/draft-vote.server";
import type { VoteDraft } from "~/domain/participation/forms";
import { openVote } from "~/domain/participation/open-vote.server";
import { drawReceipt } from "~/domain/participation/receipts.server";
import type { ResolutionChoice } from "~/domain/participation/rules/choices";
import type { Outcome } from "~/domain/refusal";
import { aCooperative, aMember, withMandate } from "./cooperative";

const minutes = (count: number) => new Date(Date.now() + count * 60_000);

/** The result of a command that must not be refused. */
export async function done<Result extends object>(outcome: Promise<Outcome<Result>>): Promise<Result> {
  const found = await outcome;
  if (!found.ok) throw new Error(`refused: ${found.refusal}`);
  return found;
}

export function aDraft(bodyId: number, placeId: number, rest: Partial<VoteDraft> = {}): VoteDraft {
  return {
    bodyId,
    placeId,
    question: "Faut-il ouvrir une antenne à Charleroi ?",
    explanation: "",
    opensAt: minutes(-1),
    closesAt: minutes(60),
    quorum: "tenth",
    majority: "simple",
    ...rest,
  };
}

/** A cooperative whose board has a secretary, with as many members in Namur as asked. */
export async function aBoardWithVoters(db: Database, voters: number) {
  const cooperative = await aCooperative(db);
  const { places, categoryId, board } = cooperative;
  const members: Actor[] = [];
  for (let at = 0; at < voters; at += 1) members.push(await aMember(db, { antennaId: places.namur, categoryId }));
  const secretary = await withMandate(
    db,
    await aMember(db, { antennaId: places.liege, categoryId }),
    board,
    "secretary",
  );
  return { ...cooperative, members, secretary };
}

/** A vote of the board put to Namur and open; `rest` changes its draft. */
export async function anOpenVote(db: Database, voters: number, rest: Partial<VoteDraft> = {}) {
  const scene = await aBoardWithVoters(db, voters);
  const draft = aDraft(scene.board, scene.places.namur, rest);
  const { voteId } = await done(draftVote(db, scene.secretary, draft));
  await done(announceVote(db, scene.secretary, { voteId }));
  await done(openVote(db, { voteId }));
  return { ...scene, voteId };
}

export function castFor(
  db: Database,
  actor: Actor,
  voteId: number,
  resolution: ResolutionChoice,
  code = drawReceipt(),
) {
  return castBallot(db, actor, { voteId, choice: { resolution }, receiptCode: code });
}

/** Lets the closing date pass. */
export async function letItEnd(db: Database, voteId: number) {
  await db.execute(sql`
    update vote set opens_at = clock_timestamp() - interval '2 hours', closes_at = clock_timestamp() - interval '1 ms'
    where id = ${voteId}`);
}

export async function voteRow(db: Database, voteId: number) {
  const [row] = await db.select().from(vote).where(eq(vote.id, voteId));
  if (!row) throw new Error("no such vote");
  return row;
}
