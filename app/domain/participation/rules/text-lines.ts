/** Twice the longest line that any reader accepts. */
const ENDLESS = 2 << 20;

/** What Windows writes where ISO 8859-1 has controls. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Behind every line, in both encodings. */
const END = /(?<=[\n\r])/;

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
const latin1 = new TextDecoder("latin1");

/**
 * Lines of a text that comes in pieces, without a byte order mark and whichever way they end: line feed, return or both.
 * An endless line is handed over in parts, each longer than readers accept.
 */
export function* linesIn(pieces: Iterable<string>): Generator<string> {
  let rest = "";
  let first = true;
  for (const piece of pieces) {
    const text = rest + (first ? piece.replace(/^\uFEFF/, "") : piece);
    first &&= piece === "";
    let at = 0;
    // a return at the very end may have its line feed in the next piece
    for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r(?!$)/g)) {
      yield text.slice(at, index);
      at = index + end.length;
    }
    rest = text.slice(at);
    if (rest.length > ENDLESS) {
      yield rest;
      rest = "";
    }
  }
  if (rest !== "") yield rest.replace(/\r$/, "");
}

/**
 * Text of a file that comes in pieces: UTF-16 where a byte order mark says so, or else UTF-8. Old programs write
 * Windows-1252: a line that is not UTF-8 is read as such, so that names keep their accents. Each piece may stand in the
 * memory of the one before.
 */
export function* textIn(pieces: Iterable<Uint8Array>): Generator<string> {
  let wide: TextDecoder | null | undefined;
  let rest: Uint8Array = new Uint8Array(0);
  for (const piece of pieces) {
    if (wide === undefined) wide = wideDecoder(piece);
    if (wide) {
      yield wide.decode(piece, { stream: true });
      continue;
    }
    const bytes = joined(rest, piece);
    const lastEnd = Math.max(bytes.lastIndexOf(10), bytes.lastIndexOf(13)) + 1;
    const end = lastEnd === 0 && bytes.length > ENDLESS ? bytes.length : lastEnd;
    yield decoded(bytes.subarray(0, end));
    rest = new Uint8Array(bytes.subarray(end));
  }
  yield wide ? wide.decode() : decoded(rest);
}

function wideDecoder([first, second]: Uint8Array): TextDecoder | null {
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le");
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be");
  return null;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** Whole lines, each as UTF-8 or else as Windows-1252. */
function decoded(bytes: Uint8Array): string {
  const text = utf8.decode(bytes);
  if (!text.includes("\uFFFD")) return text;
  const lines = text.split(END);
  return windows1252(bytes)
    .split(END)
    .map((line, at) => (isDamaged(lines[at] as string, line) ? line : lines[at]))
    .join("");
}

function windows1252(bytes: Uint8Array): string {
  return latin1.decode(bytes).replace(/[\u0080-\u009f]/g, (sign) => WINDOWS.charAt(sign.charCodeAt(0) - 0x80));
}

/** Whether bytes were replaced when the line was read as UTF-8; a replacement sign may also stand in the file itself. */
function isDamaged(asUtf8: string, asWindows: string): boolean {
  return asUtf8.split("\uFFFD").length > asWindows.split("ï¿½").length;
}
