import "./setup/node-version.mjs";

const { beforeEnd } = await import("./setup/ending.mjs");
const { command } = await import("./setup/command.mjs");
const { givenDatabase } = await import("./setup/database.mjs");
const { dataDirOf } = await import("./setup/paths.mjs");
const { checkPort } = await import("./setup/port.mjs");
const { prepare } = await import("./setup/prepare.mjs");
const { loadProduct } = await import("./setup/product.mjs");
const { say } = await import("./setup/say.mjs");
const { duration } = await import("./setup/steps.mjs");

// Serves pages from the database of DATABASE_URL; several of these may run at once. WORKER=0 leaves the jobs to others.
await command(async () => {
  const since = performance.now();
  const port = await checkPort();
  await prepare();
  const databaseUrl = await givenDatabase();
  const product = await loadProduct();
  const server = await product.serve({
    databaseUrl,
    dataDir: dataDirOf(),
    port,
    host: process.env.HOST || "127.0.0.1",
  });
  beforeEnd(() => server.stop());
  console.log(`\n${say("ready.at", { url: server.url, time: duration(performance.now() - since) })}`);
});
