import type { OutgoingMail } from "~/domain/notifications/deliver-mail.server";
import { momentText } from "~/i18n/format";
import { translate } from "~/i18n/translate.server";

export type RenderedMail = { subject: string; text: string; html: string };
export type Sender = { cooperative: string; publicUrl: URL; timeZone: string };

/** Pages to which the values of a mail may point. */
const pages = { submissionId: "/points", meetingId: "/reunions", voteId: "/scrutins", roundId: "/budgets" };

type Part = "subject" | "body" | "action";

/**
 * A mail in its reader's language, as plain text and as the same thing in simple HTML. Instants among the values are
 * milliseconds under names that end in "At": they are said in the cooperative's time, as pages say them.
 */
export function renderMail(mail: OutgoingMail, { cooperative, publicUrl, timeZone }: Sender): RenderedMail {
  const t = translate({ locale: mail.language, timeZone }, "mail");
  const values = { ...withMoments(mail, timeZone), cooperative, home: publicUrl.host };
  // The template is only known at run time, so the typed signature cannot hold its key.
  const say = (part: Part) => (t as unknown as Say)(`templates.${mail.template}.${part}`, values);
  if (!t.has(`templates.${mail.template as "invitation"}.subject`)) throw new Error(`no words for ${mail.template}`);
  const greeting = mail.firstName ? t("greeting", { firstName: mail.firstName }) : t("greetingAll");
  const link = linkOf(mail.values, publicUrl);
  const paragraphs = [greeting, ...say("body").split("\n\n")];
  const footer = t("footer", { cooperative });
  return {
    subject: oneLine(say("subject")),
    text: [...paragraphs, ...(link ? [`${say("action")}\n${link}`] : []), `— \n${footer}\n${publicUrl.origin}`].join(
      "\n\n",
    ),
    html: [
      ...paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`),
      ...(link ? [`<p><a href="${escaped(link)}">${escaped(say("action"))}</a></p>`] : []),
      `<p><small>${escaped(footer)}<br><a href="${publicUrl.origin}">${escaped(publicUrl.host)}</a></small></p>`,
    ].join("\n"),
  };
}

type Say = (key: string, values: Record<string, string | number>) => string;

function withMoments({ values, language, createdAt }: OutgoingMail, timeZone: string) {
  const clock = { locale: language, timeZone, now: createdAt };
  const entries = Object.entries(values).map(([name, value]) => {
    return [name, name.endsWith("At") ? momentText(new Date(value), clock) : value] as const;
  });
  return Object.fromEntries(entries);
}

function linkOf(values: OutgoingMail["values"], publicUrl: URL): string | null {
  if (typeof values.link === "string") return values.link;
  const [name, page] = Object.entries(pages).find(([key]) => values[key] !== undefined) ?? [];
  return name ? new URL(`${page}/${values[name]}`, publicUrl).href : null;
}

/** A name or a title with a line break in it must not become a header of the mail. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function escaped(text: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "<br>" };
  return text.replace(/[&<>"\n]/g, (character) => entities[character] as string);
}
