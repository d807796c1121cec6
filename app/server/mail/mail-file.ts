import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { OutgoingMail } from "~/domain/notifications/deliver-mail.server";
import type { RenderedMail } from "./render-mail";

const fileOf = (mailDir: string, id: number) => join(mailDir, `${String(id).padStart(8, "0")}.eml`);

/** Without an SMTP server a mail becomes a file that a mail reader opens and a person can read; its owner's only. */
export async function writeMailFile(
  mailDir: string,
  from: string,
  mail: OutgoingMail,
  { subject, text }: RenderedMail,
) {
  const head = {
    From: from,
    To: mail.recipient,
    Subject: subject,
    Date: mail.createdAt.toUTCString(),
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Transfer-Encoding": "8bit",
  };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value.replace(/[\r\n]+/g, " ")}`);
  await mkdir(mailDir, { recursive: true, mode: 0o700 });
  await writeFile(fileOf(mailDir, mail.id), `${lines.join("\n")}\n\n${text}\n`, { mode: 0o600 });
}

/** What such a file says, or null when there is none: the mail left by SMTP, or from another machine. */
export async function readMailFile(mailDir: string, id: number): Promise<{ subject: string; text: string } | null> {
  try {
    const whole = await readFile(fileOf(mailDir, id), "utf8");
    const end = whole.indexOf("\n\n");
    return { subject: whole.match(/^Subject: (.*)$/m)?.[1] ?? "", text: whole.slice(end + 2) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
