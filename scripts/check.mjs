import "./setup/node-version.mjs";

const { end } = await import("./setup/ending.mjs");
const { command } = await import("./setup/command.mjs");
const { prepare } = await import("./setup/prepare.mjs");
const { openReport } = await import("./testing/report.mjs");
const runners = await import("./testing/runners.mjs");

// The quick part of the tests, for between two edits: what is static, and the tests of files not yet committed.
await command(async () => {
  await prepare({ builds: false });
  const { counted, single, total, lastLine } = openReport();
  await single("types", runners.checkTypes);
  await single("lint", runners.checkStyle);
  if (runners.hasMessagesCheck()) await single("messages", runners.checkMessages);
  if (await runners.hasUncommittedSources()) {
    await counted("tests of what changed", () => runners.runVitest(["--changed"]));
  }
  console.log(`\n${lastLine()}`);
  await end(total.failed > 0 ? 1 : 0);
});
