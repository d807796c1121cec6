import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { MalformedFile } from "../../app/domain/participation/rules/malformed-file";
import { printableLines } from "./printable";
import { Progress } from "./progress";

/** A command line that cannot be followed, said in one sentence. */
export class BadOption extends Error {}

/** An archive that says what none of ours can say, or too little to be counted; said in one sentence. */
export class UnusableArchive extends Error {}

export type Count = (args: string[], progress: Progress) => Iterable<string>;

/** Prints what a count says, piece by piece; a sentence and exit 2 for what the person at the keyboard can put right. */
export async function runCommand(usage: string, count: Count): Promise<void> {
  const args = process.argv.slice(2);
  const progress = new Progress(process.stderr);
  try {
    const text = args.includes("--help") ? [`${usage}\n`] : count(args, progress);
    progress.clear();
    await pipeline(Readable.from(shown(text)), process.stdout, { end: false });
  } catch (error) {
    progress.clear();
    if (hasCode(error, "EPIPE")) return;
    if (!isSentence(error)) throw error;
    process.stderr.write(`${printableLines(error.message)}\n`);
    process.exitCode = 2;
  }
}

function* shown(text: Iterable<string>): Generator<string> {
  for (const piece of text) yield printableLines(piece);
}

/** Anything else is a fault of ours and keeps its trace. */
function isSentence(error: unknown): error is Error {
  const ours = [MalformedFile, BadOption, UnusableArchive].some((kind) => error instanceof kind);
  return ours || (error instanceof Error && "syscall" in error);
}

/** The reader of a pipe went away, as `head` does. */
function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
