import { version } from "../../package.json";

/** The licence (AGPL) asks that people who use the service can find its source. */
export const software = { version, sourceUrl: process.env.SOURCE_URL ?? null };
