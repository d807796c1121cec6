import { describe, expect, test } from "vitest";
import { type Lifecycle, meetingLifecycle, minutesLifecycle, next, submissionLifecycle } from "./lifecycle";

/** Every pair of state and event that leads somewhere, as "state event state"; all others must lead nowhere. */
function whole<S extends string, E extends string>(lifecycle: Lifecycle<S, E>, events: readonly E[]): string[] {
  return (Object.keys(lifecycle) as S[]).flatMap((state) =>
    events.flatMap((event) => {
      const reached = next(lifecycle, state, event);
      return reached ? [`${state} ${event} ${reached}`] : [];
    }),
  );
}

describe("the whole life", () => {
  test("of a submission", () => {
    const events = [
      "submit",
      "reach_threshold",
      "schedule",
      "unschedule",
      "treat",
      "withdraw",
      "decline",
      "merge",
      "escalate",
    ] as const;
    expect(whole(submissionLifecycle, events)).toEqual([
      "draft submit gathering",
      "draft withdraw withdrawn",
      "gathering reach_threshold eligible",
      "gathering withdraw withdrawn",
      "gathering decline declined",
      "gathering merge merged",
      "gathering escalate escalated",
      "eligible schedule scheduled",
      "eligible withdraw withdrawn",
      "eligible decline declined",
      "eligible merge merged",
      "eligible escalate escalated",
      "scheduled unschedule eligible",
      "scheduled treat treated",
      "scheduled withdraw withdrawn",
    ]);
  });

  test("of a meeting", () => {
    expect(whole(meetingLifecycle, ["prepare", "convene", "open", "treat", "close", "cancel"])).toEqual([
      "draft prepare draft",
      "draft convene convened",
      "draft cancel cancelled",
      "convened prepare convened",
      "convened convene convened",
      "convened open in_session",
      "convened cancel cancelled",
      "in_session treat in_session",
      "in_session close closed",
    ]);
  });

  test("of minutes", () => {
    expect(whole(minutesLifecycle, ["write", "share", "approve", "publish", "add_erratum"])).toEqual([
      "draft write draft",
      "draft share shared",
      "shared write corrected",
      "shared approve approved",
      "corrected write corrected",
      "corrected approve approved",
      "approved publish published",
      "approved add_erratum approved",
      "published add_erratum published",
    ]);
  });
});
