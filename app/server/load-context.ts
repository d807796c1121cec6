import type { Logger } from "pino";
import type { Database } from "#db/client";
import type { Actor } from "~/domain/governance/actor";
import type { Locale } from "~/i18n/locales";
import type { Sessions } from "~/session/sessions.server";
import type { Configuration } from "./configuration";
import type { Cooperative } from "./cooperative.server";

/** What every loader and action receives as `context`: built once per request, from one query. */
export type RequestContext = {
  db: Database;
  actor: Actor | null;
  locale: Locale;
  nonce: string;
  requestId: string;
  /** The visitor's address, for limits only. */
  address: string;
  cooperative: Cooperative;
  sessions: Sessions;
  configuration: Configuration;
  log: Logger;
};

declare module "@remix-run/server-runtime" {
  interface AppLoadContext extends RequestContext {}
  interface Future {
    v3_singleFetch: true;
  }
}
