import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { ServerBuild } from "@remix-run/node";
import type { DatabaseClient } from "#db/client";
import { createApp } from "~/server/app";
import { readConfiguration } from "~/server/configuration";
import { openLog } from "~/server/log";

type RouteModule = ServerBuild["routes"][string]["module"];
type Asked = { method?: string; form?: Record<string, string>; cookie?: string; headers?: Record<string, string> };

/**
 * The real HTTP application over the real routes given, on a free port, without a build: pages are answered by their status
 * and headers alone. What it logs is kept in `lines`.
 */
export async function serveRoutes(
  client: DatabaseClient,
  routes: Record<string, object>,
  { publicUrl }: { publicUrl?: string } = {},
) {
  const lines: string[] = [];
  const env = { SESSION_SECRET: "test", PUBLIC_URL: publicUrl ?? "http://localhost" };
  const configuration = readConfiguration({ databaseUrl: "", port: 0 }, env as unknown as NodeJS.ProcessEnv);
  const log = openLog("trace", { write: (line) => lines.push(line) });
  const app = createApp({ build: async () => buildOf(routes), client, configuration, log });
  const server = createServer(app);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = (path: string, { method, form, cookie, headers }: Asked = {}) =>
    fetch(origin + path, {
      method: method ?? (form ? "POST" : "GET"),
      redirect: "manual",
      headers: { Origin: origin, ...(cookie ? { Cookie: cookie } : {}), ...headers },
      body: form && new URLSearchParams(form),
    });
  const stop = () => new Promise<void>((closed) => server.close(() => closed()));
  return { origin, ask, lines, stop };
}

function buildOf(routes: Record<string, object>): ServerBuild {
  const entries = Object.entries(routes).map(([path, module]) => [
    path,
    { id: path, path, parentId: undefined, module: module as RouteModule },
  ]);
  const assets = { entry: { imports: [], module: "" }, routes: {}, url: "", version: "" };
  return {
    entry: {
      module: {
        default: (_request: Request, status: number, headers: Headers) => new Response("page", { status, headers }),
      },
    },
    routes: Object.fromEntries(entries),
    assets,
    assetsBuildDirectory: "",
    publicPath: "/",
    isSpaMode: false,
    mode: "production",
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_singleFetch: true,
      v3_lazyRouteDiscovery: true,
    },
  };
}

/** The `name=value` of a cookie that an answer sets, the last one when it is set twice, as a browser keeps it. */
export function cookieOf(response: Response, name: string): string | undefined {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0] as string)
    .findLast((pair) => pair.startsWith(`${name}=`));
}
