import { say } from "./say.mjs";

/** "0,4 s", "41 s", "2 min 5 s": as a person reads a time. */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1).replace(".", say("decimal"))} s`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/** Says what is being done, does it, and says how long it took. */
export async function step(key, work, values = {}) {
  const since = performance.now();
  process.stdout.write(`  ${say(key, values)}… `);
  try {
    const result = await work();
    process.stdout.write(`${duration(performance.now() - since)}\n`);
    return result;
  } catch (error) {
    process.stdout.write("\n");
    throw error;
  }
}
