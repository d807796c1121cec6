import type { DeadlineKind } from "~/i18n/deadline";
import { useTranslations } from "~/i18n/speech";
import { ButtonLink } from "~/ui/button";
import { Deadline } from "~/ui/deadline";
import { Empty } from "~/ui/empty";
import { PageHeading } from "~/ui/page-heading";
import { Row, Rows } from "~/ui/rows";
import type { YourTurn } from "./your-turn.server";

/** Most lines end; an agenda's meeting begins, and what a secretary owes can be late. */
const deadlineKinds: { [Kind in YourTurn["awaiting"][number]["kind"]]?: DeadlineKind } = {
  read_agenda: "start",
  schedule_point: "due",
  close_meeting: "due",
};

/** One list of what awaits the member, each line with its level, its deadline, the time it takes and one verb. */
export function Awaiting({ awaiting }: Pick<YourTurn, "awaiting">) {
  const t = useTranslations("home");
  const total = awaiting.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <>
      <PageHeading
        display
        title={t("title")}
        lead={[t("lead", { count: awaiting.length }), total > 0 ? t("time", { minutes: total }) : ""].join(" ")}
        action={<ButtonLink to="/points/nouveau">{t("propose")}</ButtonLink>}
      />
      {awaiting.length === 0 ? (
        <Empty title={t("emptyTitle")}>
          <p>{t("emptyText")}</p>
        </Empty>
      ) : null}
      <Rows>
        {awaiting.map(({ kind, id, title, level, deadline, minutes, to }) => (
          <Row
            key={`${kind}-${id}`}
            level={level}
            title={title}
            to={to}
            detail={t(`details.${kind}`)}
            when={
              deadline ? (
                <Deadline at={deadline} minutes={minutes} kind={deadlineKinds[kind] ?? "end"} />
              ) : (
                <p className="deadline">
                  <span>{t("minutes", { minutes })}</span>
                </p>
              )
            }
            verb={t(`verbs.${kind}`)}
            vote={kind === "vote" || kind === "budget_vote"}
          />
        ))}
      </Rows>
    </>
  );
}
