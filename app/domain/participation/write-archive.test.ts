import { createHash } from "node:crypto";
import { expect } from "vitest";
import { vote } from "#db/schema";
import { readArchiveText } from "../../../tests/support/archives";
import { required } from "../../../tests/support/cooperative";
import { test } from "../../../tests/support/database";
import { anOpenVote, castFor, done, letItEnd, voteRow } from "../../../tests/support/votes";
import { closeVote } from "./close-vote.server";
import { countVote } from "./count-vote.server";
import { publishVote } from "./publish-vote.server";
import { publishedHash, readArchive } from "./read-archive.server";
import { drawReceipt, receiptHash } from "./receipts.server";
import { canonicalJson } from "./rules/canonical-json";
import { writeArchive } from "./write-archive.server";

test("the archive of a published vote holds all that a recount needs, and its hash is that of its content", async ({
  db,
}) => {
  const { voteId, members } = await anOpenVote(db, 6);
  const codes = members.slice(0, 5).map(() => drawReceipt());
  for (const [at, code] of codes.entries())
    await done(castFor(db, required(members[at]), voteId, at < 3 ? "for" : "against", code));
  expect([await writeArchive(db, voteId), await publishedHash(db, voteId)]).toEqual([null, null]);
  await letItEnd(db, voteId);
  await done(closeVote(db, { voteId }));
  expect(await countVote(db, { voteId })).toMatchObject({ ok: false });
  // why: shuffling needs transactions of its own, which a test that is rolled back cannot have
  await db.update(vote).set({ shuffledAt: new Date() });
  await done(countVote(db, { voteId }));
  const { archiveHash } = await done(publishVote(db, { voteId }));

  const written = required(await writeArchive(db, voteId));
  const { hash, ...archive } = readArchiveText(written.text);
  expect([hash, written.hash]).toEqual([archiveHash, archiveHash]);
  expect(createHash("sha256").update(canonicalJson(archive)).digest("hex")).toBe(hash);
  const row = await voteRow(db, voteId);
  expect(archive).toMatchObject({
    format: "voix-au-chapitre/vote",
    version: 1,
    question: row.question,
    method: "resolution",
    quorum: { numerator: 1, denominator: 10 },
    majority: { numerator: 1, denominator: 2, strict: true, base: "votes_cast" },
    lotSeed: row.lotSeed,
    electorate: { size: 6, voted: 5, frozenHash: row.frozenHash },
    withheld: false,
    result: { outcome: "adopted", votes: { for: 3, against: 2 } },
  });
  const [against, yes] = [{ resolution: "against" }, { resolution: "for" }];
  expect(archive.ballots).toEqual([against, against, yes, yes, yes]);
  expect(archive.receipts).toEqual(codes.map(receiptHash).toSorted());

  expect(await publishedHash(db, voteId)).toBe(archiveHash);
  const [first, again] = await Promise.all([1, 2].map(() => readArchive(db, voteId, hash as string)));
  expect([first, again]).toEqual([written.text, written.text]);
  await expect(readArchive(db, voteId, "0".repeat(64))).rejects.toThrow("differs from the one published");
});
