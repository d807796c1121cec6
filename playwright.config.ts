import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

const port = Number(process.env.E2E_PORT ?? 4178);
const chromium = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
  (path) => path && existsSync(path),
);

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  // No promise is a duration: these limits only end what hangs, and leave room for a machine many times slower.
  timeout: 900_000,
  expect: { timeout: 60_000, toPass: { timeout: 240_000 } },
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: [["list"]],
  use: {
    actionTimeout: 60_000,
    baseURL: `http://localhost:${port}`,
    locale: "fr-BE",
    timezoneId: "Europe/Brussels",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: chromium,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "with script", use: { viewport: { width: 1280, height: 900 } } },
    { name: "without script, on a phone", use: { viewport: { width: 390, height: 844 }, javaScriptEnabled: false } },
  ],
  webServer: {
    command: "node tests/support/e2e-server.mjs",
    url: `http://localhost:${port}/readyz`,
    env: { E2E_PORT: String(port) },
    timeout: 600_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
    stdout: "ignore",
    stderr: "pipe",
  },
});
