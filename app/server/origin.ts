import type { RequestHandler } from "express";

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/** Refuses every write that does not come from a page of this installation (cross-site request forgery). */
export function sameOriginWrites(publicHost: string): RequestHandler {
  return (request, response, next) => {
    if (reading.has(request.method) || comesFrom(request.get("origin"), [publicHost, request.get("host")]))
      return next();
    response.status(403).type("text").send("403");
  };
}

function comesFrom(origin: string | undefined, hosts: (string | undefined)[]): boolean {
  if (!origin || !URL.canParse(origin)) return false;
  return hosts.includes(new URL(origin).host);
}
