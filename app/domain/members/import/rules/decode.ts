export type Decoded =
  | { ok: true; text: string }
  | { ok: false; refusal: "import.empty" | "import.spreadsheet" | "import.binary" };

const starts = (bytes: Uint8Array, ...signature: number[]) => signature.every((byte, at) => bytes[at] === byte);

/**
 * Turns an uploaded file into text. Spreadsheet programs write UTF-8, UTF-16 or Windows-1252, seldom saying which: a byte
 * order mark decides, then zero bytes at every other place, then whether it is valid UTF-8. What holds other zero bytes or
 * control characters is no text, and a workbook is told apart so that the person learns to export it.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { ok: false, refusal: "import.empty" };
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return { ok: false, refusal: "import.spreadsheet" };
  const text = read(bytes).replace(/^\ufeff/, "");
  if (hasControlCharacter(text)) return { ok: false, refusal: "import.binary" };
  return text.trim() === "" ? { ok: false, refusal: "import.empty" } : { ok: true, text };
}

function read(bytes: Uint8Array): string {
  if (starts(bytes, 0xff, 0xfe)) return new TextDecoder("utf-16le").decode(bytes);
  if (starts(bytes, 0xfe, 0xff)) return new TextDecoder("utf-16be").decode(bytes);
  const sample = bytes.subarray(0, 4_000);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const half = sample.length / 4;
  if ((zeros[1] ?? 0) > half && zeros[0] === 0) return new TextDecoder("utf-16le").decode(bytes);
  if ((zeros[0] ?? 0) > half && zeros[1] === 0) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

// Node 20 decodes "windows-1252" as Latin-1, which has no € or ’ or œ between 0x80 and 0x9f.
const from0x80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder("windows-1252").decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (sign) => from0x80[sign.charCodeAt(0) - 0x80] as string);
}

function hasControlCharacter(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) return true;
  }
  return false;
}
