import { Link } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Markdown } from "~/ui/markdown";
import { Section } from "~/ui/section";
import { State } from "~/ui/state";
import type { PointPage } from "./read-point.server";

/** What became of the point: the words of each outcome, the reason it was declined, where it went. */
export function PointBecame({ point }: { point: PointPage["point"] }) {
  const t = useTranslations("meetings.became");
  const outcomes = useTranslations("meetings.item.outcomes");
  const format = useFormat();
  const treated = point.stands.filter(({ outcome }) => outcome !== null);
  const { mergedInto, carriedTo, carriedFrom, joined, settledReason } = point;
  const empty =
    treated.length === 0 && !settledReason && !mergedInto && !carriedTo && !carriedFrom && joined.length === 0;
  if (empty) return null;
  return (
    <Section title={t("title")}>
      {carriedFrom ? (
        <p>
          {t("carriedFrom")} <Link to={`/points/${carriedFrom.id}`}>{carriedFrom.title}</Link>
        </p>
      ) : null}
      {settledReason ? <p>{t("declined", { reason: settledReason })}</p> : null}
      {mergedInto ? (
        <p>
          {t("merged")} <Link to={`/points/${mergedInto.id}`}>{mergedInto.title}</Link>
        </p>
      ) : null}
      {carriedTo ? (
        <p>
          {t("carriedTo")} <Link to={`/points/${carriedTo.id}`}>{carriedTo.title}</Link>
        </p>
      ) : null}
      {joined.map(({ id, title }) => (
        <p key={id}>
          {t("joined")} <Link to={`/points/${id}`}>{title}</Link>
        </p>
      ))}
      {treated.map(({ meetingId, meetingTitle, startsAt, position, outcome, outcomeHtml, minutes }) => (
        <div key={meetingId} className="agenda-outcome">
          <p>
            {outcome ? <State tone={outcome === "decided" ? "good" : "neutral"}>{outcomes(outcome)}</State> : null}{" "}
            {t("at", { position, meeting: meetingTitle, day: format.day(startsAt, { weekday: false }) })}
          </p>
          {outcomeHtml ? <Markdown html={outcomeHtml} /> : <p>{t("closedSession")}</p>}
          <p>
            {minutes === "published" ? (
              <Link to={`/reunions/${meetingId}/pv`}>{t("readMinutes")}</Link>
            ) : (
              <Link to={`/reunions/${meetingId}#point-${position}`}>{t("readAgenda")}</Link>
            )}
          </p>
        </div>
      ))}
    </Section>
  );
}
