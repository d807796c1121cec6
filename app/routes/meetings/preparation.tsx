import { useActionData, useLoaderData } from "@remix-run/react";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { replyTo } from "~/server/form-reply";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Section } from "~/ui/section";
import { ChangeMeeting } from "./change-meeting";
import { ConveneForm } from "./convene-form";
import { DraftAgenda } from "./draft-agenda";
import { ItemForm } from "./item-form";
import { MeetingTop } from "./meeting-top";
import type { action } from "./prepare.server";
import type { loader } from "./read-preparation.server";
import { WaitingPoints } from "./waiting-points";

export { action } from "./prepare.server";
export { loader } from "./read-preparation.server";
export const meta = pageTitle<typeof loader>((_t, data) => data.meeting.title);

export default function Preparation() {
  const { meeting, items, waiting, preview, people, rights } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useTranslations("meetings.prepare");
  const open = meeting.state === "draft" || meeting.state === "convened";
  const small = ["up", "down", "remove", "schedule"].map((intent) => replyTo(intent, reply)).find(Boolean);
  return (
    <>
      <MeetingTop meeting={meeting} rights={rights} />
      {open ? null : <p className="lead">{t("over")}</p>}
      <ErrorSummary form={small} />
      <Section title={t("agenda")}>
        <DraftAgenda items={items} startsAt={meeting.startsAt} open={open} />
      </Section>
      {open ? (
        <>
          <Section title={t("waiting", { count: waiting.length })}>
            <WaitingPoints points={waiting} />
          </Section>
          {rights.convene ? (
            <Section title={t("convene")} id="convocation">
              <ConveneForm form={replyTo("convene", reply)} preview={preview} items={items.length} />
            </Section>
          ) : null}
          <Section title={t("ownItem")}>
            <details open={replyTo("add", reply) || items.length === 0 ? true : undefined}>
              <summary>{t("ownItemSummary")}</summary>
              <ItemForm key={items.length} form={replyTo("add", reply)} people={people} />
            </details>
          </Section>
          <ChangeMeeting change={replyTo("change", reply)} cancel={replyTo("cancel", reply)} meeting={meeting} />
        </>
      ) : null}
    </>
  );
}
