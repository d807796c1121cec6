import "./setup/node-version.mjs";

const { command } = await import("./setup/command.mjs");
const { start } = await import("./setup/start.mjs");
await command(() => start(process.argv.slice(2)));
