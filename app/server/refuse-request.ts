import type { Request, Response } from "express";
import { chooseLocale } from "./locale";
import { type StandaloneKind, standalonePage } from "./standalone-page";

/** Answers before any page, with a sentence in the reader's language. */
export function refuseRequest(request: Request, response: Response, status: number, kind: StandaloneKind) {
  const locale = chooseLocale(request.headers.cookie, undefined, request.headers["accept-language"]);
  const { requestId } = response.locals as { requestId: string };
  response
    .status(status)
    .set("Cache-Control", "no-store")
    .type("html")
    .send(standalonePage(kind, locale, requestId));
}
