// The product as it is served, in a process of its own so that its clients do not slow it.
process.env.NODE_ENV = "production";
process.env.LOG_LEVEL = "error";
const { serve } = await import("../../build/server/index.js");
const [databaseUrl, port, dataDir] = process.argv.slice(2);
await serve({ databaseUrl, port: Number(port), dataDir, host: "127.0.0.1" });
process.send?.("ready");
