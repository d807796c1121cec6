import { createHash } from "node:crypto";
import { RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible";
import type { Database } from "#db/client";
import { rateLimit } from "#db/schema";
import { network } from "./rules/network";

/** Attempts allowed, and in how many seconds. A whole antenna may share one address: its limit is wide. */
const limits = {
  password: { account: { points: 10, duration: 900 }, address: { points: 100, duration: 900 } },
  mail: { account: { points: 5, duration: 3600 }, address: { points: 30, duration: 3600 } },
};

export type LimitedAct = keyof typeof limits;
export type Attempt = { email: string; address: string };

/** Counts an attempt, for the account and for the address, known or not; gives the seconds to wait when there were too many. */
export async function countAttempt(db: Database, act: LimitedAct, attempt: Attempt): Promise<number | null> {
  const waits = await Promise.all([
    spend(limiter(db, act, "account"), accountKey(attempt.email)),
    spend(limiter(db, act, "address"), hashed(network(attempt.address))),
  ]);
  return waits[0] || waits[1] ? Math.max(...waits.map(Number)) : null;
}

/** Someone who proved who they are starts again from zero; their address does not. */
export async function forgiveAccount(db: Database, act: LimitedAct, email: string): Promise<void> {
  await limiter(db, act, "account").delete(accountKey(email));
}

// Kept for an hour at most, and hashed: the table names nobody at first sight.
const hashed = (text: string) => createHash("sha256").update(text).digest("base64url");
const accountKey = (email: string) => hashed(email.trim().toLowerCase());

function limiter(db: Database, act: LimitedAct, kind: "account" | "address") {
  return new RateLimiterDrizzle({
    storeClient: db,
    schema: rateLimit,
    keyPrefix: `${act}_${kind}`,
    // expired rows are removed by the job that forgets, not by a timer in each process
    clearExpiredByTimeout: false,
    ...limits[act][kind],
  });
}

async function spend(of: RateLimiterDrizzle, key: string): Promise<number | null> {
  try {
    await of.consume(key);
    return null;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1000);
    throw refusal;
  }
}
