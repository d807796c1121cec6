import autocannon from "autocannon";

export type Measure = { name: string; perSecond: number; p95: number; failed: number };

type Load = {
  name: string;
  url: string;
  seconds: number;
  /** The member of each request, so that no cache of one session hides the work. */
  cookie: (n: number) => string;
  /** The form each request posts, when it is a write. */
  form?: () => string;
  /** A member can do it only once: at most so many requests, and no warm-up. */
  once?: number;
};

const mostWrites = 8_000;

/** Eight clients for some seconds after a short warm-up; answers other than 2xx and 3xx are counted as failed. */
export async function measure({ name, url, seconds, cookie, form, once }: Load): Promise<Measure> {
  let sent = 0;
  const run = (duration: number) =>
    autocannon({
      url,
      connections: 8,
      ...(once ? { amount: Math.min(once, mostWrites) } : { duration }),
      requests: [
        {
          method: form ? "POST" : "GET",
          setupRequest: (request) => ({
            ...request,
            headers: {
              cookie: cookie(sent++),
              origin: new URL(url).origin,
              ...(form ? { "content-type": "application/x-www-form-urlencoded" } : {}),
            },
            ...(form ? { body: form() } : {}),
          }),
        },
      ],
    });
  if (!once) await run(2);
  const result = await run(seconds);
  return {
    name,
    perSecond: Math.round(result.requests.average),
    // autocannon gives no 95th percentile; the 97.5th is at least as severe
    p95: result.latency.p97_5,
    failed: result.non2xx - (result["3xx"] ?? 0) + result.errors,
  };
}
