import "./setup/node-version.mjs";

const { resolve } = await import("node:path");
const { command } = await import("./setup/command.mjs");
const { openDatabase } = await import("./setup/database.mjs");
const { dataDirOf } = await import("./setup/paths.mjs");
const { prepare } = await import("./setup/prepare.mjs");
const { loadProduct } = await import("./setup/product.mjs");
const { say } = await import("./setup/say.mjs");
const { step } = await import("./setup/steps.mjs");
const { Trouble } = await import("./setup/trouble.mjs");

const called = process.cwd();

// npm run restore -- FOLDER: into an installation that holds nothing yet.
await command(
  async () => {
    if (!process.argv[2]) throw new Trouble("restore.which");
    const folder = resolve(called, process.argv[2]);
    await prepare();
    const dataDir = dataDirOf();
    const databaseUrl = await openDatabase(dataDir);
    const product = await loadProduct();
    await step("step.migrate", () => product.migrate({ databaseUrl }));
    if ((await product.installationState({ databaseUrl })) !== "empty") throw new Trouble("restore.full", { dataDir });
    const { default: postgres } = await import("postgres");
    const { readBackup } = await import("./backup/read.mjs");
    const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
    const { madeAt } = await step("step.restore", () => readBackup({ sql, dataDir, folder }));
    await sql.end();
    console.log(say("restore.done", { madeAt }));
  },
  { endsItself: true },
);
