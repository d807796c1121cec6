import { createTransport } from "nodemailer";
import { type Carry, Undeliverable } from "~/domain/notifications/deliver-mail.server";
import type { Configuration } from "../configuration";
import { writeMailFile } from "./mail-file";
import { renderMail } from "./render-mail";

type Settings = Pick<Configuration, "smtpUrl" | "mailDir" | "mailFrom" | "publicUrl">;
type ReadCooperative = () => Promise<{ name: string; timeZone: string }>;

/** How mail leaves this installation: by its SMTP server, or into files when it has none. */
export function openCarrier(settings: Settings, readCooperative: ReadCooperative): { carry: Carry; close: () => void } {
  const { smtpUrl, mailDir, mailFrom, publicUrl } = settings;
  const transport = smtpUrl
    ? createTransport({
        url: smtpUrl,
        pool: true,
        connectionTimeout: 15_000,
        greetingTimeout: 15_000,
        socketTimeout: 30_000,
      })
    : null;
  return {
    async carry(mail) {
      const { name, timeZone } = await readCooperative();
      const rendered = renderMail(mail, { cooperative: name, timeZone, publicUrl });
      if (!transport) return writeMailFile(mailDir, mailFrom, mail, rendered);
      // the same name at each attempt: a mail that left twice after a crash can be seen to be one
      const messageId = `<${mail.id}.${mail.createdAt.getTime()}@${publicUrl.hostname}>`;
      await transport
        .sendMail({ ...rendered, from: mailFrom, to: mail.recipient, messageId })
        .catch((error: unknown) => {
          throw isRefusedForGood(error) ? new Undeliverable((error as Error).message) : error;
        });
    },
    close: () => transport?.close(),
  };
}

/** The server knows that this recipient does not exist; every other failure may pass. */
function isRefusedForGood(error: unknown): boolean {
  const { command, responseCode } = error as { command?: string; responseCode?: number };
  return command === "RCPT TO" && responseCode !== undefined && responseCode >= 550 && responseCode < 560;
}
