import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import type { Logger } from "pino";
import type { DatabaseClient } from "#db/client";
import { openSessions } from "~/session/sessions.server";
import type { Configuration } from "./configuration";
import { cooperativeReader } from "./cooperative.server";
import { healthRoutes } from "./health";
import { limitBody, refuseNul } from "./limits";
import { chooseLocale } from "./locale";
import { loggedPath } from "./log";
import { sameOriginWrites } from "./origin";
import { recountScript } from "./recount-script";
import { refuseRequest } from "./refuse-request";
import { isLostDatabase } from "./safe-error";
import { assetHeaders, giveNonce, securityHeaders } from "./security";

type Parts = {
  build: ServerBuild | (() => Promise<ServerBuild>);
  client: DatabaseClient;
  configuration: Configuration;
  log: Logger;
  /** In development Vite serves the scripts; otherwise they are files of the build. */
  assets?: RequestHandler;
};

/** The HTTP application: what stands before Remix, and Remix. */
export function createApp({ build, client, configuration, log, assets }: Parts): Express {
  const overTls = configuration.publicUrl.protocol === "https:";
  const sessions = openSessions(client.db, { secure: overTls });
  const cooperative = cooperativeReader(client.db);

  const remix = createRequestHandler({
    build,
    async getLoadContext(request, response) {
      const [{ actor, setCookie }, settings] = await Promise.all([
        sessions.resolve(request.headers.cookie),
        cooperative(),
      ]);
      if (setCookie) response.append("Set-Cookie", setCookie);
      const { nonce, requestId } = response.locals as { nonce: string; requestId: string };
      return {
        db: client.db,
        actor,
        locale: chooseLocale(request.headers.cookie, actor?.language, request.headers["accept-language"]),
        nonce,
        requestId,
        address: request.ip ?? "",
        cooperative: settings,
        sessions,
        configuration,
        log: log.child({ requestId }),
      };
    },
  });

  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", configuration.trustProxy ? 1 : false);
  app.use(healthRoutes(client.sql));
  app.use(nameAndLog(log), compression());
  if (!assets) app.use("/assets", builtAssets());
  app.use(giveNonce, securityHeaders(overTls), recountScript());
  app.use(assets ?? express.static(resolve("build/client"), { maxAge: "1h", index: false }));
  app.use(refuseNul, sameOriginWrites(configuration.publicUrl), limitBody);
  app.all("*", remix);
  app.use(answerFailure(log));
  return app;
}

/** Scripts, styles and fonts: a page has dozens, so they go without the headers that speak of pages. */
function builtAssets(): RequestHandler {
  const years = { immutable: true, maxAge: "1y", index: false };
  return express.static(resolve("build/client/assets"), { ...years, setHeaders: assetHeaders });
}

/** Paths without their query, and without what in them opens something. */
function nameAndLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const requestId = randomUUID();
    response.locals.requestId = requestId;
    response.setHeader("X-Request-Id", requestId);
    response.on("finish", () => {
      const ms = Math.round(performance.now() - started);
      const path = loggedPath(request.path);
      log.info({ requestId, method: request.method, path, status: response.statusCode, ms }, "request");
    });
    next();
  };
}

/** Reached when not even the request's context could be built: nearly always a database that does not answer. */
function answerFailure(log: Logger): ErrorRequestHandler {
  return (error, request, response, next) => {
    const { status = 500 } = error as { status?: number };
    if (status >= 400 && status < 500) return refuseRequest(request, response, status, "badRequest");
    const { requestId } = response.locals as { requestId: string };
    log.error({ err: error, requestId }, "request failed before any page");
    if (response.headersSent) return next(error);
    if (!isLostDatabase(error)) return refuseRequest(request, response, 500, "server");
    response.set("Retry-After", "10");
    refuseRequest(request, response, 503, "unavailable");
  };
}
