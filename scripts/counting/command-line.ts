import { MalformedFile } from "../../app/domain/participation/rules/malformed-file";
import { printableLines } from "./printable";

/** A command line that cannot be followed, said in one sentence. */
export class BadOption extends Error {}

/** Prints what a count says; a sentence and exit 2 for what the person at the keyboard can put right. */
export function runCommand(count: (args: string[]) => string): void {
  try {
    process.stdout.write(printableLines(count(process.argv.slice(2))));
  } catch (error) {
    if (!isSentence(error)) throw error;
    process.stderr.write(`${printableLines(error.message)}\n`);
    process.exitCode = 2;
  }
}

/** Anything else is a fault of ours and keeps its trace. */
function isSentence(error: unknown): error is Error {
  return error instanceof MalformedFile || error instanceof BadOption || (error instanceof Error && "syscall" in error);
}
