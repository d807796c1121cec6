import { Fragment } from "react";
import { templates } from "~/domain/notifications/templates";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { State } from "~/ui/state";

type Mail = {
  createdAt: Date;
  recipient: string;
  firstName: string | null;
  lastName: string | null;
  template: string;
  state: "waiting" | "sent" | "failed";
  attempts: number;
  failure: string | null;
  content: { subject: string; text: string } | null;
};

const tones = { waiting: "waiting", sent: "good", failed: "due" } as const;

export function MailEntry({ mail }: { mail: Mail }) {
  const t = useTranslations("account.mails");
  const format = useFormat();
  const { content, failure, state } = mail;
  const kind = templates.find((one) => one === mail.template) ?? "other";
  const name = mail.firstName ? `${mail.firstName} ${mail.lastName}` : "";
  return (
    <li className="row">
      <div className="row-sign">
        <State tone={tones[state]}>{t(`state.${state}`)}</State>
      </div>
      <div className="min-w-0">
        <p className="row-title">{content?.subject ?? t(`kinds.${kind}`)}</p>
        <p className="row-detail">
          {name ? `${name} · ` : ""}
          <span className="break-all">{mail.recipient}</span> · {format.moment(mail.createdAt)}
        </p>
        {failure ? <p className="due">{t("failure", { failure, attempts: mail.attempts })}</p> : null}
        {content ? (
          <details>
            <summary>{t("read")}</summary>
            <p className="whitespace-pre-line break-words">
              <WithLinks text={content.text} />
            </p>
          </details>
        ) : null}
      </div>
    </li>
  );
}

/** The text with its addresses made clickable, so that someone who tries the product can follow them. */
function WithLinks({ text }: { text: string }) {
  return text.split(/(https?:\/\/\S+)/).map((part, at) =>
    at % 2 === 1 ? (
      <a key={at} href={part}>
        {part}
      </a>
    ) : (
      <Fragment key={at}>{part}</Fragment>
    ),
  );
}
