import pino, { type DestinationStream, type Logger } from "pino";
import { describeError } from "./safe-error";

export function openLog(level = process.env.LOG_LEVEL ?? "info", destination?: DestinationStream): Logger {
  const options = {
    level,
    base: undefined,
    redact: ["*.password", "*.token", "*.choice", "*.cookie"],
    serializers: { err: describeError },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** A path as the log may keep it: what follows these pages opens something. */
export function loggedPath(path: string): string {
  return path.replace(/^\/(invitation|mot-de-passe|connexion\/lien)\/(?!oublie)[^/]+/, "/$1/…");
}
