// Starts PostgreSQL on a folder and says so; a process of its own, to be killed by a test.
import { startPostgres } from "../../scripts/postgres.mjs";

const { url } = await startPostgres({ dataDir: process.argv[2], settings: { shared_buffers: "16MB" } });
process.send(url);
setInterval(() => {}, 1_000);
