import { writeFileSync } from "node:fs";
import { countVote } from "../../../app/domain/participation/count-vote.server";
import { publishVote } from "../../../app/domain/participation/publish-vote.server";
import { writeArchive } from "../../../app/domain/participation/write-archive.server";
import { openDatabase } from "../../../db/client";
import type { PublishCase, Published } from "./count-in-database";
import { peakMiB } from "./samples";

const { url, voteId, file } = JSON.parse(process.argv[2] ?? "") as PublishCase;
const client = openDatabase(url, { max: 1 });
const started = performance.now();
const counted = await countVote(client.db, { voteId });
const afterCount = performance.now();
const published = await publishVote(client.db, { voteId });
const afterPublish = performance.now();
if (!counted.ok || !published.ok) throw new Error(`vote ${voteId} was refused`);
const archive = await writeArchive(client.db, voteId);
writeFileSync(file, archive?.text ?? "");
await client.end();
const answer: Published = {
  countMs: afterCount - started,
  publishMs: afterPublish - afterCount,
  peakMiB: peakMiB(),
};
process.send?.(answer);
