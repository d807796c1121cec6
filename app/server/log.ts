import pino, { type Logger } from "pino";

export function openLog(level = process.env.LOG_LEVEL ?? "info"): Logger {
  return pino({ level, base: undefined, redact: ["*.password", "*.token", "*.choice", "*.cookie"] });
}
