import { useActionData, useLoaderData } from "@remix-run/react";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { replyTo } from "~/server/form-reply";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Markdown } from "~/ui/markdown";
import { PageHeading } from "~/ui/page-heading";
import { State } from "~/ui/state";
import { Tabs } from "~/ui/tabs";
import { PointBecame } from "./point-became";
import { PointDesk } from "./point-desk";
import { PointPath } from "./point-path";
import { PointSupport } from "./point-support";
import type { loader } from "./read-point.server";
import type { action } from "./settle.server";
import { pointTones } from "./tones";

export { loader } from "./read-point.server";
export { action } from "./settle.server";
export const meta = pageTitle<typeof loader>((_t, data) => data.point.title);

export default function Point() {
  const { point, html, desk, maySupport: may } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useTranslations("meetings.point");
  const states = useTranslations("meetings.points.states");
  return (
    <article>
      <PageHeading
        level={point.level}
        title={point.title}
        lead={
          <>
            {t("by", { name: point.author ?? t("someone"), body: point.bodyName })}{" "}
            <State tone={pointTones[point.state]}>{states(point.state)}</State>
          </>
        }
      />
      <Tabs
        label={t("tabs")}
        tabs={[
          { to: `/points/${point.id}`, title: t("tab") },
          { to: `/historique/submission/${point.id}`, title: t("history") },
        ]}
      />
      <ErrorSummary form={replyTo("support", reply) ?? replyTo("unsupport", reply)} />
      <div className="with-facts">
        <div>
          <h2 className="sr-only">{t("tab")}</h2>
          <Markdown html={html} language={point.language} />
          <PointBecame point={point} />
          <PointDesk point={point} desk={desk} reply={reply} />
        </div>
        <div>
          <PointSupport point={point} may={may} isAuthor={desk.isAuthor} />
          <PointPath point={point} />
        </div>
      </div>
    </article>
  );
}
