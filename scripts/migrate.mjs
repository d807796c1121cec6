import "./setup/node-version.mjs";

const { command } = await import("./setup/command.mjs");
const { openDatabase } = await import("./setup/database.mjs");
const { dataDirOf } = await import("./setup/paths.mjs");
const { prepare } = await import("./setup/prepare.mjs");
const { loadProduct } = await import("./setup/product.mjs");
const { say } = await import("./setup/say.mjs");

await command(
  async () => {
    await prepare();
    const databaseUrl = await openDatabase(dataDirOf());
    const product = await loadProduct();
    await product.migrate({ databaseUrl });
    console.log(say("migrate.done"));
  },
  { endsItself: true },
);
