import { readFileSync } from "node:fs";

const endings = [];
let ending;

/** What must be stopped before the process ends, last begun first stopped. Returns how to withdraw it. */
export function beforeEnd(stop) {
  endings.push(stop);
  return () => {
    const at = endings.indexOf(stop);
    if (at >= 0) endings.splice(at, 1);
  };
}

/** Stops everything once, however many signals arrive, and ends the process. */
export function end(code) {
  ending ??= (async () => {
    while (endings.length > 0) {
      try {
        await endings.pop()();
      } catch (error) {
        console.error(error instanceof Error ? error.message : error);
      }
    }
    process.exit(code);
  })();
  return ending;
}

export const isEnding = () => ending !== undefined;

/**
 * Ends on Ctrl-C, on a service manager's TERM, when the terminal closes, and when npm, our parent, is killed: a killed
 * npm passes nothing on, and the server would stay behind, unseen, holding its port.
 */
export function endOnSignals({ code = () => 0, notice = () => {} } = {}) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      if (!isEnding()) notice();
      end(code());
    });
  }
  if (!process.env.npm_lifecycle_event) return;
  const parents = above();
  setInterval(() => above() !== parents && end(code()), 1_000).unref();
}

/** Our parent and its own: npm starts us through a shell, which stays when npm is killed. */
function above() {
  const parent = process.ppid;
  try {
    const stat = readFileSync(`/proc/${parent}/stat`, "utf8");
    return `${parent} ${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]}`;
  } catch {
    return String(parent);
  }
}
