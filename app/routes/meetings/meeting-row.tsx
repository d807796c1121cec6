import type { ListedMeeting } from "~/domain/meetings/list-meetings.server";
import { useTranslations } from "~/i18n/speech";
import { Deadline } from "~/ui/deadline";
import { Row } from "~/ui/rows";
import { State } from "~/ui/state";
import { Day } from "~/ui/when";
import { meetingTones } from "./tones";

export function MeetingRow({ meeting }: { meeting: ListedMeeting }) {
  const t = useTranslations("meetings");
  const { id, state, title, bodyName, venue, startsAt, items, minutes } = meeting;
  const over = state === "closed" || state === "cancelled";
  const published = minutes === "published";
  return (
    <Row
      sign={<State tone={meetingTones[state]}>{t(`meetingStates.${state}`)}</State>}
      title={title}
      to={published ? `/reunions/${id}/pv` : `/reunions/${id}`}
      detail={[bodyName, venue, state === "draft" ? null : t("list.items", { count: items })]
        .filter(Boolean)
        .join(" · ")}
      when={over ? <Day at={startsAt} /> : <Deadline at={startsAt} kind="start" />}
      verb={published ? t("list.readMinutes") : t("list.read")}
    />
  );
}
