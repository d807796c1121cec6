import { Form } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Row, Rows } from "~/ui/rows";
import type { Preparing } from "./read-preparation.server";

export function WaitingPoints({ points }: { points: Preparing["waiting"] }) {
  const t = useTranslations("meetings.prepare");
  if (points.length === 0) return <Empty title={t("noneWaiting")} />;
  return (
    <Rows>
      {points.map(({ id, title, level, supportCount }) => (
        <Row
          key={id}
          level={level}
          title={title}
          to={`/points/${id}`}
          detail={t("supporters", { count: supportCount })}
          action={
            <Form method="post" preventScrollReset>
              <input type="hidden" name="submissionId" value={id} />
              <Button name="intent" value="schedule" variant="quiet">
                {t("schedule")}
                <span className="sr-only"> : {title}</span>
              </Button>
            </Form>
          }
        />
      ))}
    </Rows>
  );
}
