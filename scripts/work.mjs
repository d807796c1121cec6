import "./setup/node-version.mjs";

const { beforeEnd } = await import("./setup/ending.mjs");
const { command } = await import("./setup/command.mjs");
const { givenDatabase } = await import("./setup/database.mjs");
const { dataDirOf } = await import("./setup/paths.mjs");
const { prepare } = await import("./setup/prepare.mjs");
const { loadProduct } = await import("./setup/product.mjs");
const { say } = await import("./setup/say.mjs");

// Runs the jobs of the database of DATABASE_URL, and serves no page.
await command(async () => {
  await prepare();
  const databaseUrl = await givenDatabase();
  const product = await loadProduct();
  const worker = await product.work({ databaseUrl, dataDir: dataDirOf() });
  beforeEnd(() => worker.stop());
  console.log(`\n${say("ready.worker")}`);
});
