import type { RequestHandler } from "express";
import { refuseRequest } from "./refuse-request";

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses every write that does not come from a page of this installation (cross-site request forgery), whichever route
 * it is for. A browser always says where a write comes from; one that hides it is refused too.
 */
export function sameOriginWrites(publicUrl: URL): RequestHandler {
  return (request, response, next) => {
    if (reading.has(request.method) || isOwn(request.get("origin"), publicUrl, request.get("host"))) return next();
    refuseRequest(request, response, 403, "foreign");
  };
}

/** Behind TLS a page without TLS is foreign, even under the same name. */
function isOwn(origin: string | undefined, publicUrl: URL, host: string | undefined): boolean {
  if (!origin || !URL.canParse(origin)) return false;
  const from = new URL(origin);
  if (publicUrl.protocol === "https:" && from.protocol !== "https:") return false;
  return from.host === publicUrl.host || from.host === host;
}
