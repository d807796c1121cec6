/** Workers read files slice by slice without waiting; TypeScript's list of what a page holds does not name it. */
declare const FileReaderSync: new () => { readAsArrayBuffer(blob: Blob): ArrayBuffer };

const slice = 4 << 20;

/** Lines of a UTF-8 file without their ends or byte order mark; an endless line is handed over in pieces. */
export function* linesOfFile(file: Blob, progress: (ratio: number) => void): Generator<string> {
  const reader = new FileReaderSync();
  const decoder = new TextDecoder();
  let rest = "";
  for (let at = 0; at < file.size; at += slice) {
    if (at > 0) progress(at / file.size);
    const lines = (rest + decoder.decode(reader.readAsArrayBuffer(file.slice(at, at + slice)), { stream: true })).split(
      "\n",
    );
    rest = lines.pop() ?? "";
    for (const line of lines) yield withoutReturn(line);
    if (rest.length > 2 * slice) {
      yield rest;
      rest = "";
    }
  }
  rest += decoder.decode();
  if (rest !== "") yield withoutReturn(rest);
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
