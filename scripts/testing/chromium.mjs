import { existsSync } from "node:fs";
import { run } from "../setup/run.mjs";

const places = ["/usr/bin/chromium", "/usr/bin/google-chrome"];

async function isThere() {
  const { chromium } = await import("@playwright/test");
  return [process.env.CHROMIUM_PATH, ...places, chromium.executablePath()].some((path) => path && existsSync(path));
}

/** Makes sure that there is a browser, installed from Debian when we may; an error says what to install otherwise. */
export async function findChromium() {
  if (await isThere()) return;
  let output = "";
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    try {
      await run("apt-get", ["update"], { env });
      await run("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"], { env });
    } catch (error) {
      output = error.output ?? error.message;
    }
    if (await isThere()) return;
  }
  throw Object.assign(new Error("no browser"), {
    output: `${output}
The browser tests need Chromium. Install it (Debian: apt-get install chromium; elsewhere: npx playwright install chromium),
or name one that is installed: CHROMIUM_PATH=/path/to/chromium npm test`,
  });
}
