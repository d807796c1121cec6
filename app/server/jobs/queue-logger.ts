import { Logger as QueueLogger } from "graphile-worker";
import type { Logger } from "pino";

const levels = { error: "error", warning: "warn", info: "debug", debug: "trace" } as const;

/** The queue's own words in our log; its successes only matter to someone who looks for them. */
export function queueLogger(log: Logger): QueueLogger {
  return new QueueLogger(({ taskIdentifier }) => (level, message, meta) => {
    log[levels[level]]({ task: taskIdentifier, err: meta?.error }, message.split("\n")[0]);
  });
}
