import { resolve } from "node:path";
import { Router } from "express";

/** /recount.mjs: the program that counts an archive again, byte for byte the one in the sources. */
export function recountScript(): Router {
  const router = Router();
  router.get("/recount.mjs", (_request, response) => {
    response.attachment("recount.mjs").type("text/javascript; charset=utf-8");
    response.sendFile(resolve("scripts/recount.mjs"), { maxAge: "1h" });
  });
  return router;
}
