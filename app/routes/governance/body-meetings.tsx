import { Link } from "@remix-run/react";
import type { BodyMeeting } from "~/domain/governance/read-body.server";
import { useTranslations } from "~/i18n/speech";
import { Row, Rows } from "~/ui/rows";
import { Section } from "~/ui/section";
import { Moment } from "~/ui/when";

export function BodyMeetings({ upcoming, past }: { upcoming: BodyMeeting[]; past: BodyMeeting[] }) {
  const t = useTranslations("governance.body");
  return (
    <Section title={t("meetings")} aside={<Link to="/reunions">{t("allMeetings")}</Link>}>
      {upcoming.length === 0 ? <p className="hint">{t("noUpcoming")}</p> : null}
      <Rows>
        {upcoming.map(({ id, title, startsAt, state }) => (
          <Row
            key={id}
            title={title}
            to={`/reunions/${id}`}
            detail={state === "draft" ? t("inPreparation") : t("upcoming")}
            when={<Moment at={startsAt} />}
          />
        ))}
        {past.map(({ id, title, startsAt, minutes }) => (
          <Row
            key={id}
            title={title}
            to={`/reunions/${id}`}
            detail={minutes ? t("minutesPublished") : t("past")}
            when={<Moment at={startsAt} />}
          />
        ))}
      </Rows>
    </Section>
  );
}
