import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * Real elections with results computed by others. They are not ours to publish, so they stand beside the project, or
 * where SHARED_DATA says; tests that need them are reported as skipped where they are absent.
 */
const folder = process.env.SHARED_DATA ?? resolve(import.meta.dirname, "../../../shared/data");

export function sharedData(collection: string): { path: string; missing: boolean } {
  const path = join(folder, collection);
  return { path, missing: !existsSync(join(path, "expected.json")) };
}
