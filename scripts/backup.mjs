import "./setup/node-version.mjs";

const { join, resolve } = await import("node:path");
const { command } = await import("./setup/command.mjs");
const { joinDatabase } = await import("./setup/database.mjs");
const { dataDirOf } = await import("./setup/paths.mjs");
const { prepare } = await import("./setup/prepare.mjs");
const { say } = await import("./setup/say.mjs");
const { step } = await import("./setup/steps.mjs");

const called = process.cwd();

// npm run backup [-- FOLDER]: may run while the product serves.
await command(
  async () => {
    await prepare({ builds: false });
    const dataDir = dataDirOf();
    const day = new Date().toISOString().slice(0, 19).replaceAll(":", "-");
    const folder = process.argv[2] ? resolve(called, process.argv[2]) : join(dataDir, "backups", day);
    const { default: postgres } = await import("postgres");
    const { writeBackup } = await import("./backup/write.mjs");
    const sql = postgres(await joinDatabase(dataDir), { max: 1 });
    await step("step.backup", () => writeBackup({ sql, dataDir, folder }));
    await sql.end();
    console.log(say("backup.done", { folder }));
  },
  { endsItself: true },
);
