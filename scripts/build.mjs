import "./setup/node-version.mjs";

const { build } = await import("./setup/build.mjs");
const { command } = await import("./setup/command.mjs");
const { installIfNeeded } = await import("./setup/install.mjs");
await command(
  async () => {
    await installIfNeeded();
    await build();
  },
  { endsItself: true },
);
