import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

const folder = process.env.SHARED_DATA ?? resolve(import.meta.dirname, "../../../shared/data");

export interface SharedData {
  readonly path: string;
  readonly missing: boolean;
  /** Ends the name of a test that needs the data, so that a skipped one says why. */
  readonly where: string;
}

/**
 * Real elections with results computed by others. They are not ours to publish, so they stand beside the project, or
 * where SHARED_DATA says; tests that need them are reported as skipped where they are absent.
 */
export function sharedData(collection: string): SharedData {
  const path = join(folder, collection);
  const missing = !existsSync(join(path, "expected.json"));
  return { path, missing, where: missing ? `(skipped: no ${collection} data; SHARED_DATA names their folder)` : "" };
}
