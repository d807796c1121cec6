import { Form } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import { Bar } from "~/ui/bar";
import { Button } from "~/ui/button";
import type { PointPage } from "./read-point.server";

interface PointSupportProps {
  point: PointPage["point"];
  may: boolean;
  isAuthor: boolean;
}

/** How many support the point against how many it takes, and the button that adds one's own. */
export function PointSupport({ point, may, isAuthor }: PointSupportProps) {
  const t = useTranslations("meetings.support");
  const { supportCount, supportThreshold, supported, state } = point;
  const reached = supportCount >= supportThreshold;
  const missing = Math.max(0, supportThreshold - supportCount);
  return (
    <div className="sheet mb-8">
      <p className="font-heading text-2xl font-bold">
        {t(reached ? "counted" : "count", { count: supportCount, threshold: supportThreshold })}
      </p>
      <Bar
        value={supportCount / Math.max(supportThreshold, supportCount)}
        line={supportThreshold / Math.max(supportThreshold, supportCount)}
        reached={reached}
      />
      {state === "gathering" ? <p className="hint mt-2">{t("missing", { count: missing })}</p> : null}
      {state === "eligible" ? <p className="hint mt-2">{t(reached ? "reached" : "stays")}</p> : null}
      {may ? (
        <Form method="post" className="mt-4" preventScrollReset>
          {supported ? (
            <>
              <p>{t(isAuthor ? "author" : "yours")}</p>
              {isAuthor ? null : (
                <Button name="intent" value="unsupport" variant="quiet" small>
                  {t("withdraw")}
                </Button>
              )}
            </>
          ) : (
            <Button name="intent" value="support">
              {t("support")}
            </Button>
          )}
        </Form>
      ) : null}
    </div>
  );
}
