import { unstable_parseMultipartFormData } from "@remix-run/node";

export type Upload = { fileName: string; bytes: Uint8Array; tooBig: boolean };

/**
 * The file of one field of a multipart form, read as it comes; null when none was chosen. Beyond `mostBytes` it is read to
 * its end, so that the browser gets its answer, but no longer kept.
 */
export async function readUpload(request: Request, field: string, mostBytes: number): Promise<Upload | null> {
  const found: { upload: Upload | null } = { upload: null };
  await unstable_parseMultipartFormData(request, async ({ name, filename, data }) => {
    const kept: Uint8Array[] = [];
    let size = 0;
    for await (const piece of data) {
      size += piece.length;
      if (size <= mostBytes) kept.push(piece);
    }
    if (name !== field || !filename) return null;
    const tooBig = size > mostBytes;
    found.upload = {
      fileName: filename,
      bytes: tooBig ? new Uint8Array() : new Uint8Array(Buffer.concat(kept)),
      tooBig,
    };
    return null;
  });
  return found.upload;
}
