import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { MalformedFile } from "../../app/domain/participation/rules/malformed-file";
import type { Locale } from "../../app/i18n/locales";
import { languageOfRefusal } from "./asked-language";
import { printableLines } from "./printable";
import { Progress } from "./progress";
import { malformedText, type RefusalCode, type Refused, refusalText, systemText } from "./sentences";

/** What the person at the keyboard can put right, said in one sentence: in English, unless they ask for a language. */
class Refusal extends Error {
  /** Node's own words stand in the place of ours where it has some. */
  constructor(
    readonly code: RefusalCode,
    readonly values: Refused["values"] = {},
    message: string = refusalText({ code, values }, "en"),
  ) {
    super(message);
  }
}

/** A command line that cannot be followed. */
export class BadOption extends Refusal {}

/** A command line that cannot even be read: all options are shown below the sentence. */
export class BadUsage extends BadOption {}

/** An archive that says what none of ours can say, or too little to be counted. */
export class UnusableArchive extends Refusal {}

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
    const sentence = sentenceOf(error, languageOfRefusal(args));
    if (sentence === null) throw error;
    const text = error instanceof BadUsage ? `${sentence}\n${usage}` : sentence;
    process.stderr.write(`${printableLines(text)}\n`);
    process.exitCode = 2;
  }
}

function* shown(text: Iterable<string>): Generator<string> {
  for (const piece of text) yield printableLines(piece);
}

/** Null for anything else, which is a fault of ours and keeps its trace. */
function sentenceOf(error: unknown, locale: Locale | null): string | null {
  if (error instanceof MalformedFile) return locale ? malformedText(error, locale) : error.message;
  if (error instanceof Refusal) return locale ? refusalText(error, locale) : error.message;
  if (isOfSystem(error)) return locale ? systemText(error, locale) : error.message;
  return null;
}

function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

/** The reader of a pipe went away, as `head` does. */
function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
