// The limit: one page drawn by React again and again from data read once, with no session, no database, no header work.
process.env.NODE_ENV = "production";
process.env.LOG_LEVEL = "error";
const { build, serve } = await import("../../build/server/index.js");
const { createRequestHandler } = await import("@remix-run/express");
const { default: express } = await import("express");
const [databaseUrl, port, dataDir, path, cookie] = process.argv.slice(2);

const recorded = new Map();
let seen;
const recording = withLoaders((id, loader) => async (args) => {
  seen = args.context;
  const value = await loader(args);
  recorded.set(id, value);
  return value;
});
const once = await serve(
  { databaseUrl, port: Number(port), dataDir, host: "127.0.0.1" },
  { build: async () => recording },
);
const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { cookie } });
if (!answer.ok) throw new Error(`the page to repeat answered ${answer.status}`);
await answer.text();
const { nonce, requestId, locale, cooperative, log } = seen;
await once.stop();

const repeated = withLoaders((id) => async () => recorded.get(id));
const getLoadContext = () => ({ nonce, requestId, locale, cooperative, log });
express()
  .all("*", createRequestHandler({ build: repeated, getLoadContext }))
  .listen(Number(port), "127.0.0.1", () => process.send?.("ready"));

function withLoaders(change) {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    const { loader } = route.module;
    return [id, loader ? { ...route, module: { ...route.module, loader: change(id, loader) } } : route];
  });
  return { ...build, routes: Object.fromEntries(routes) };
}
