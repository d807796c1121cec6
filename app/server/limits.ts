import type { RequestHandler } from "express";
import { refuseRequest } from "./refuse-request";

const ordinary = 1_000_000;
const upload = 30_000_000;
const uploads = ["/admin/import"];

/** Refuses bodies that are too large, or of unknown size, before anything reads them. */
export const limitBody: RequestHandler = (request, response, next) => {
  if (request.method === "GET" || request.method === "HEAD") return next();
  if (request.get("transfer-encoding")) return refuseRequest(request, response, 411, "badRequest");
  const limit = uploads.some((path) => request.path.startsWith(path)) ? upload : ordinary;
  if (Number(request.get("content-length") ?? 0) > limit) return refuseRequest(request, response, 413, "tooLarge");
  next();
};

/** Refuses addresses with a NUL: no text of PostgreSQL holds one, and no name of ours. */
export const refuseNul: RequestHandler = (request, response, next) => {
  if (request.originalUrl.includes("%00")) return refuseRequest(request, response, 400, "badRequest");
  next();
};
