import type { RequestHandler } from "express";

const ordinary = 1_000_000;
const upload = 30_000_000;
const uploads = ["/admin/import"];

/** Refuses bodies that are too large, or of unknown size, before anything reads them. */
export const limitBody: RequestHandler = (request, response, next) => {
  if (request.method === "GET" || request.method === "HEAD") return next();
  if (request.get("transfer-encoding")) return response.status(411).type("text").send("411");
  const limit = uploads.some((path) => request.path.startsWith(path)) ? upload : ordinary;
  if (Number(request.get("content-length") ?? 0) > limit) return response.status(413).type("text").send("413");
  next();
};
