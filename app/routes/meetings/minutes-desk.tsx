import { Form } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import { type MaybeReply, replyTo } from "~/server/form-reply";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { Section } from "~/ui/section";
import type { MinutesPage } from "./read-minutes.server";

interface MinutesDeskProps {
  minutes: MinutesPage["minutes"];
  desk: NonNullable<MinutesPage["desk"]>;
  reply: MaybeReply;
  editable: boolean;
}

/** What the secretary can do with the minutes in the state they are in. */
export function MinutesDesk({ minutes, desk, reply, editable }: MinutesDeskProps) {
  const t = useTranslations("meetings.minutes");
  const shared = minutes?.state === "shared" || minutes?.state === "corrected";
  const text = replyTo("write", reply) ?? replyTo("share", reply);
  const [approve, erratum] = [replyTo("approve", reply), replyTo("erratum", reply)];
  return (
    <div className="no-print">
      {editable ? (
        <Section title={t("write")}>
          {desk.gaps.length > 0 ? (
            <p className="due">
              {t("gaps")} {desk.gaps.map((gap) => t(`gapNames.${gap}`)).join(", ")}.
            </p>
          ) : null}
          <Form method="post" className="form max-w-none">
            <ErrorSummary form={text} />
            <TextArea
              form={text}
              name="text"
              label={t("text")}
              hint={minutes ? t("textHint") : t("draftedHint")}
              maxLength={200000}
              rows={24}
              defaultValue={desk.text}
            />
            <div className="actions">
              {shared ? null : (
                <Button name="intent" value="share">
                  {t("share")}
                </Button>
              )}
              <Button name="intent" value="write" variant="quiet">
                {shared ? t("correct") : t("save")}
              </Button>
            </div>
          </Form>
        </Section>
      ) : null}
      {shared ? (
        <Section title={t("approve")}>
          <p>{t("approveLead")}</p>
          <Form method="post" className="form mt-4">
            <ErrorSummary form={approve} />
            <input type="hidden" name="intent" value="approve" />
            <TextField
              form={approve}
              name="approvedBy"
              label={t("approvedBy")}
              hint={t("approvedByHint")}
              maxLength={500}
            />
            <div className="actions">
              <Button>{t("recordApproval")}</Button>
            </div>
          </Form>
        </Section>
      ) : null}
      {minutes?.state === "approved" ? (
        <Section title={t("publish")}>
          <p>{t("publishLead")}</p>
          <Form method="post" className="actions">
            <ErrorSummary form={replyTo("publish", reply)} />
            <Button name="intent" value="publish">
              {t("publishNow")}
            </Button>
          </Form>
        </Section>
      ) : null}
      {minutes && !editable ? (
        <Section title={t("erratum")}>
          <details open={erratum ? true : undefined}>
            <summary>{t("erratumSummary")}</summary>
            <Form method="post" className="form">
              <ErrorSummary form={erratum} prefix="erratum" />
              <input type="hidden" name="intent" value="erratum" />
              <TextArea
                form={erratum}
                prefix="erratum"
                name="text"
                label={t("erratumText")}
                maxLength={20000}
                rows={4}
              />
              <div className="actions">
                <Button variant="quiet">{t("addErratum")}</Button>
              </div>
            </Form>
          </details>
        </Section>
      ) : null}
    </div>
  );
}
