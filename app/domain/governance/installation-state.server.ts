import type { Database } from "#db/client";
import { cooperative } from "#db/schema";

/** What this database holds: nothing yet, the invented cooperative, or a real one. */
export async function installationState(db: Database): Promise<"empty" | "demonstration" | "real"> {
  const [row] = await db.select({ kind: cooperative.kind }).from(cooperative);
  return row?.kind ?? "empty";
}
