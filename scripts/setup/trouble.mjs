import { say } from "./say.mjs";

/** Something the person who starts the product can put right: a sentence with the way out, and no stack trace. */
export class Trouble extends Error {
  constructor(key, values = {}, detail = "") {
    super(say(key, values));
    this.key = key;
    this.detail = detail.trim();
  }
}

const unreachable = [
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ETIMEDOUT",
  "CONNECT_TIMEOUT",
  "ECONNRESET",
];
const refused = ["28P01", "28000", "3D000"];

/** Finds the sentence for what the system, npm or PostgreSQL reported; null when there is none. */
export function recognise(error, { dataDir = "", port = "" } = {}) {
  if (error instanceof Trouble) return error;
  const text = `${error?.message ?? error}\n${error?.output ?? ""}`;
  const code = error?.code;
  if (
    code === "ENOSPC" ||
    code === "EDQUOT" ||
    code === "53100" ||
    /ENOSPC|No space left on device|Disk quota/i.test(text)
  )
    return new Trouble("disk.full", {}, text);
  if (code === "EADDRINUSE") return new Trouble("port.taken", { port, next: Number(port) + 1 });
  if (code === "EACCES" && error?.syscall === "listen") return new Trouble("port.forbidden", { port });
  if (["EACCES", "EPERM", "EROFS", "ENOTDIR"].includes(code))
    return new Trouble("folder.closed", { path: error?.path ?? dataDir });
  if (unreachable.includes(code)) return new Trouble("database.unreachable", { detail: text.split("\n")[0] });
  if (refused.includes(code)) return new Trouble("database.refused", { detail: text.split("\n")[0] });
  return null;
}
