import "./setup/node-version.mjs";

const { beforeEnd } = await import("./setup/ending.mjs");
const { command } = await import("./setup/command.mjs");
const { openDatabase } = await import("./setup/database.mjs");
const { dataDirOf, root } = await import("./setup/paths.mjs");
const { checkPort } = await import("./setup/port.mjs");
const { prepare } = await import("./setup/prepare.mjs");
const { say } = await import("./setup/say.mjs");
const { duration } = await import("./setup/steps.mjs");

// The product from its sources, each change shown at once, on the same data as npm start.
await command(async () => {
  const since = performance.now();
  process.env.NODE_ENV ??= "development";
  const port = await checkPort();
  const dataDir = dataDirOf();
  await prepare({ builds: false });
  const databaseUrl = await openDatabase(dataDir);
  const { createServer } = await import("vite");
  const vite = await createServer({ root, server: { middlewareMode: true } });
  beforeEnd(() => vite.close());
  const product = await vite.ssrLoadModule("./app/server/main.ts");
  await product.migrate({ databaseUrl });
  if ((await product.installationState({ databaseUrl })) === "empty") await product.seed({ databaseUrl, dataDir });
  const server = await product.serve(
    { databaseUrl, dataDir, port, host: process.env.HOST || "127.0.0.1" },
    { build: () => vite.ssrLoadModule("virtual:remix/server-build"), assets: vite.middlewares },
  );
  beforeEnd(() => server.stop());
  console.log(`\n${say("ready.at", { url: server.url, time: duration(performance.now() - since) })}`);
});
