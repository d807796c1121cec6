import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { StringDecoder } from "node:string_decoder";

const CHUNK = 1 << 20;

/**
 * Lines of a UTF-8 file without their ends or byte order mark, read piece by piece; an endless line is handed over as it
 * is. `onRead` hears after each piece how many bytes were read, of how many.
 */
export function* readLines(path: string, onRead?: (bytes: number, total: number) => void): Generator<string> {
  const file = openSync(path, "r");
  const total = fstatSync(file).size;
  const decoder = new StringDecoder("utf8");
  const buffer = Buffer.allocUnsafe(CHUNK);
  try {
    let rest = "";
    let first = true;
    let bytes = 0;
    for (let size = readSync(file, buffer); size > 0; size = readSync(file, buffer)) {
      bytes += size;
      onRead?.(bytes, total);
      const text = decoder.write(buffer.subarray(0, size));
      const lines = (rest + (first ? text.replace(/^\uFEFF/, "") : text)).split("\n");
      first = false;
      rest = lines.pop() ?? "";
      for (const line of lines) yield line.endsWith("\r") ? line.slice(0, -1) : line;
      if (rest.length > 2 * CHUNK) yield rest;
    }
    rest += decoder.end();
    if (rest !== "") yield rest.endsWith("\r") ? rest.slice(0, -1) : rest;
  } finally {
    closeSync(file);
  }
}
