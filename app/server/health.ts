import { Router } from "express";
import type { Sql } from "postgres";

/** /healthz: the process answers. /readyz: so do the database and the queue. */
export function healthRoutes(sql: Sql): Router {
  const router = Router();
  router.get("/healthz", (_request, response) => {
    response.type("text").send("ok");
  });
  router.get("/readyz", async (_request, response) => {
    try {
      await sql`select 1 from pg_proc where proname = 'add_job'`;
      response.type("text").send("ok");
    } catch {
      response.status(503).type("text").send("database unavailable");
    }
  });
  return router;
}
