import "./setup/node-version.mjs";

const { end } = await import("./setup/ending.mjs");
const { command } = await import("./setup/command.mjs");
const { build, isBuilt } = await import("./setup/build.mjs");
const { prepare } = await import("./setup/prepare.mjs");
const { openReport } = await import("./testing/report.mjs");
const runners = await import("./testing/runners.mjs");

await command(async () => {
  await prepare({ builds: false });
  const { findChromium } = await import("./testing/chromium.mjs");
  const { counted, single, total, lastLine } = openReport();
  await single("types", runners.checkTypes);
  await single("lint", runners.checkStyle);
  if (runners.hasMessagesCheck()) await single("messages", runners.checkMessages);
  await counted("unit, integration, architecture", () => runners.runVitest());
  const isThere = await single("build", async () => isBuilt() || build());
  const hasBrowser = await single("browser", findChromium);
  if (isThere && hasBrowser) await counted("end to end", runners.runPlaywright);
  console.log(`\n${lastLine()}`);
  await end(total.failed > 0 ? 1 : 0);
});
