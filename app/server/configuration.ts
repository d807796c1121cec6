import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

export type Configuration = {
  databaseUrl: string;
  dataDir: string;
  host: string;
  port: number;
  /** Address under which people reach the installation; https turns on secure cookies and HSTS. */
  publicUrl: URL;
  trustProxy: boolean;
  smtpUrl: string | null;
  /** Where mail is written as files when there is no SMTP server. */
  mailDir: string;
  mailFrom: string;
  secret: string;
};

type Given = { databaseUrl: string; dataDir?: string; port?: number; host?: string };

/** Reads the environment once, at start; the secret is made at the first start and kept beside the data. */
export function readConfiguration(given: Given, env: NodeJS.ProcessEnv = process.env): Configuration {
  const port = given.port ?? Number(env.PORT ?? 3000);
  const dataDir = resolve(given.dataDir ?? env.DATA_DIR ?? "data");
  return {
    databaseUrl: given.databaseUrl,
    dataDir,
    port,
    host: given.host ?? env.HOST ?? "127.0.0.1",
    publicUrl: new URL(env.PUBLIC_URL ?? `http://localhost:${port}`),
    trustProxy: env.TRUST_PROXY === "1",
    smtpUrl: env.SMTP_URL || null,
    mailDir: join(dataDir, "mail"),
    mailFrom: env.MAIL_FROM ?? "Voix au chapitre <ne-pas-repondre@localhost>",
    secret: env.SESSION_SECRET ?? keptSecret(dataDir),
  };
}

function keptSecret(dataDir: string): string {
  const file = join(dataDir, "secret");
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8");
}
