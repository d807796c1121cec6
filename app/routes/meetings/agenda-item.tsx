import { Link } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { LevelSign } from "~/ui/level-sign";
import { Markdown } from "~/ui/markdown";
import { State } from "~/ui/state";
import { AttachedVotes } from "./attached-votes";
import type { AgendaEntry } from "./read-meeting.server";

interface AgendaItemProps {
  entry: AgendaEntry;
  begins: Date | null;
  mayOpenVote: boolean;
}

/** Votes are opened on what is to be decided, one at a time. */
function decides({ kind, outcome, votes }: Exclude<AgendaEntry, { hidden: true }>): boolean {
  const running = votes.some(({ state }) => state !== "annulled");
  return (kind === "decision" || kind === "election") && outcome === null && !running;
}

export function AgendaItem({ entry, begins, mayOpenVote }: AgendaItemProps) {
  const t = useTranslations("meetings.item");
  const format = useFormat();
  const minutes = t("minutes", { minutes: entry.minutesForeseen });
  const time = begins ? `${format.hour(begins)} · ${minutes}` : minutes;
  if (entry.hidden) {
    return (
      <li className="agenda-item" id={`point-${entry.position}`}>
        <span className="agenda-number">{entry.position}</span>
        <div>
          <h3>{t(entry.visibility === "closed_session" ? "closedSession" : "membersOnly")}</h3>
          <p className="hint">{time}</p>
        </div>
      </li>
    );
  }
  return (
    <li className="agenda-item" id={`point-${entry.position}`}>
      <span className="agenda-number">{entry.position}</span>
      <div>
        <h3>
          {entry.kind === "minutes" ? t("approveMinutes", { meeting: entry.title }) : entry.title}{" "}
          {entry.untold ? <State tone="due">{t("untold")}</State> : null}
        </h3>
        <p className="agenda-facts">
          <LevelSign level={entry.level} />
          <span>{t(`kinds.${entry.kind}`)}</span>
          <span>{time}</span>
          {entry.presenter ? <span>{t("presenter", { name: entry.presenter })}</span> : null}
          {entry.visibility === "closed_session" ? <span>{t("closedSession")}</span> : null}
        </p>
        {entry.submissionId ? (
          <p>
            {t.rich("origin", {
              name: entry.author ?? t("someone"),
              supporters: entry.supporters ?? 0,
              point: (text) => <Link to={`/points/${entry.submissionId}`}>{text}</Link>,
            })}
          </p>
        ) : null}
        {entry.minutesOfMeetingId ? (
          <p>
            <Link to={`/reunions/${entry.minutesOfMeetingId}/pv`}>{t("readMinutes")}</Link>
          </p>
        ) : null}
        {entry.description ? <p className="agenda-description">{entry.description}</p> : null}
        <AttachedVotes votes={entry.votes} itemId={entry.id} mayOpen={mayOpenVote && decides(entry)} />
        {entry.outcome ? (
          <div className="agenda-outcome">
            <p>
              <State tone={entry.outcome === "decided" ? "good" : "neutral"}>{t(`outcomes.${entry.outcome}`)}</State>{" "}
              {entry.adjournedToMeetingId ? (
                <Link to={`/reunions/${entry.adjournedToMeetingId}`}>{t("adjournedTo")}</Link>
              ) : null}
            </p>
            {entry.outcomeHtml ? <Markdown html={entry.outcomeHtml} /> : null}
            {entry.followUps.map(({ text, dueOn, owner }) => (
              <p key={text}>
                {t("followUp", {
                  text,
                  owner: owner ?? t("someone"),
                  day: format.day(new Date(`${dueOn}T12:00:00Z`), { weekday: false }),
                })}
              </p>
            ))}
          </div>
        ) : null}
      </div>
    </li>
  );
}
