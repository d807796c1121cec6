import { randomBytes } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { sha256 } from "./frozen-hash.server";
import { readReceiptCode, receiptCode } from "./rules/receipt";

/** A new receipt code: drawn when a ballot is read again, shown once, never stored. */
export function drawReceipt(): string {
  return receiptCode(randomBytes(20));
}

/** What the box keeps of a receipt: SHA-256 of its code as shown; null when the text is no code. */
export function receiptHash(typed: string): string | null {
  const code = readReceiptCode(typed);
  return code && sha256(code);
}

/** Whether a ballot with this receipt lies in the box; says nothing of its choice. */
export async function isInBox(db: Database, voteId: number, typed: string): Promise<boolean> {
  const hash = receiptHash(typed);
  if (!hash) return false;
  const rows = await db.execute(sql`select 1 from ballot where vote_id = ${voteId} and receipt_hash = ${hash}`);
  return rows.length === 1;
}
