import { askFirstAdministrator } from "./administrator.mjs";
import { openDatabase } from "./database.mjs";
import { beforeEnd } from "./ending.mjs";
import { dataDirOf } from "./paths.mjs";
import { checkPort } from "./port.mjs";
import { prepare } from "./prepare.mjs";
import { loadProduct } from "./product.mjs";
import { say } from "./say.mjs";
import { duration, step } from "./steps.mjs";
import { Trouble } from "./trouble.mjs";

/** From a bare clone, or from wherever an earlier start ended, to a site that answers. */
export async function start(options) {
  const unknown = options.find((option) => option !== "--empty");
  if (unknown) throw new Trouble("option.unknown", { option: unknown });
  const since = performance.now();
  const port = await checkPort();
  const dataDir = dataDirOf();
  await prepare();
  const databaseUrl = await openDatabase(dataDir);
  const product = await loadProduct();
  await step("step.migrate", () => product.migrate({ databaseUrl }));
  const people = await fill(product, { databaseUrl, dataDir, isEmpty: options.includes("--empty") });
  const served = { databaseUrl, dataDir, port, host: process.env.HOST || "127.0.0.1" };
  const server = await step("step.serve", () => product.serve(served));
  beforeEnd(() => server.stop());
  console.log(`\n${say("ready.at", { url: server.url, time: duration(performance.now() - since) })}`);
  if (people.length > 0) console.log(`\n${say("ready.demonstration")}`);
  for (const { name, what } of people) console.log(`  – ${name} — ${what}`);
  console.log(`\n${say("ready.stop")}`);
}

/** Fills an empty database, with the demonstration or with a first administrator; returns as whom to sign in. */
async function fill(product, { databaseUrl, dataDir, isEmpty }) {
  const state = await product.installationState({ databaseUrl });
  if (isEmpty && state === "demonstration") throw new Trouble("empty.demonstration");
  if (isEmpty && state === "empty") {
    await askFirstAdministrator((person) => product.createFirstAdministrator({ databaseUrl, ...person }));
  }
  if (isEmpty || state === "real") return [];
  const seed = () => product.seed({ databaseUrl, dataDir });
  return (state === "empty" ? await step("step.seed", seed) : await seed()).signIn;
}
