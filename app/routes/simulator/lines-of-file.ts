import { linesIn, textIn } from "~/domain/participation/rules/text-lines";

/** Workers read files slice by slice without waiting; TypeScript's list of what a page holds does not name it. */
declare const FileReaderSync: new () => { readAsArrayBuffer(blob: Blob): ArrayBuffer };

const slice = 4 << 20;

/** Lines of a file, read slice by slice. `progress` hears which part of it is read. */
export function linesOfFile(file: Blob, progress: (ratio: number) => void): Generator<string> {
  return linesIn(textIn(slicesOf(file, progress)));
}

function* slicesOf(file: Blob, progress: (ratio: number) => void): Generator<Uint8Array> {
  const reader = new FileReaderSync();
  for (let at = 0; at < file.size; at += slice) {
    if (at > 0) progress(at / file.size);
    yield new Uint8Array(reader.readAsArrayBuffer(file.slice(at, at + slice)));
  }
}
