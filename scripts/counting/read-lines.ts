import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { linesIn, textIn } from "../../app/domain/participation/rules/text-lines";

const CHUNK = 1 << 20;

type OnRead = (bytes: number, total: number) => void;

/** Lines of a file, read piece by piece. `onRead` hears after each piece how many bytes were read, of how many. */
export function readLines(path: string, onRead?: OnRead): Generator<string> {
  return linesIn(textIn(piecesOf(path, onRead)));
}

/** Each piece stands in the memory of the one before. */
function* piecesOf(path: string, onRead?: OnRead): Generator<Uint8Array> {
  const file = openSync(path, "r");
  try {
    const total = fstatSync(file).size;
    const buffer = Buffer.allocUnsafe(CHUNK);
    let bytes = 0;
    for (let size = readSync(file, buffer); size > 0; size = readSync(file, buffer)) {
      bytes += size;
      onRead?.(bytes, total);
      yield buffer.subarray(0, size);
    }
  } finally {
    closeSync(file);
  }
}
