import type { ListedPoint } from "~/domain/meetings/list-points.server";
import { useTranslations } from "~/i18n/speech";
import { Row } from "~/ui/rows";
import { State } from "~/ui/state";
import { Day } from "~/ui/when";
import { pointTones } from "./tones";

export function PointRow({ point }: { point: ListedPoint }) {
  const t = useTranslations("meetings.points");
  const { id, state, title, level, supportCount, supportThreshold, bodyName, author, submittedAt } = point;
  const count =
    state === "gathering"
      ? t("gathered", { count: supportCount, threshold: supportThreshold })
      : t("supporters", { count: supportCount });
  return (
    <Row
      level={level}
      title={title}
      to={`/points/${id}`}
      detail={[bodyName, author, count].filter(Boolean).join(" · ")}
      when={
        <>
          <State tone={pointTones[state]}>{t(`states.${state}`)}</State>{" "}
          {point.overdueSince ? <State tone="due">{t("overdue")}</State> : null}
          {submittedAt ? (
            <p className="hint">
              <Day at={submittedAt} short />
            </p>
          ) : null}
        </>
      }
      verb={t("read")}
    />
  );
}
