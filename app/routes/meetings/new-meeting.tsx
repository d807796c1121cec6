import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { bodiesWhere } from "~/domain/governance/actor";
import { meetingForm } from "~/domain/meetings/forms";
import { bodiesToConvene } from "~/domain/meetings/read-preparing.server";
import { scheduleMeeting } from "~/domain/meetings/schedule-meeting.server";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { zonedMoment } from "~/server/form-values";
import { parseForm } from "~/server/forms.server";
import { requireRight } from "~/server/guards.server";
import { Button } from "~/ui/button";
import { CheckboxCards } from "~/ui/form/choice-cards";
import { ErrorSummary } from "~/ui/form/error-summary";
import { SelectField } from "~/ui/form/select-field";
import { PageHeading } from "~/ui/page-heading";
import { answer } from "./act.server";
import { MeetingFields } from "./meeting-fields";

export const meta = pageTitle((t) => t("meetings.meetingForm.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireRight(context, request, "meetings.prepare");
  const bodies = await bodiesToConvene(context.db, context.locale, bodiesWhere(actor, "meetings.prepare"));
  return { bodies };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireRight(context, request, "meetings.prepare");
  const parsed = await parseForm(request, meetingForm(zonedMoment(context.cooperative.timeZone)));
  if (!parsed.ok) return parsed.reply;
  const scheduled = await scheduleMeeting(context.db, actor, parsed.value);
  const to = ({ meetingId }: { meetingId: number }) => `/reunions/${meetingId}/preparation`;
  return answer(context, parsed.form, scheduled, to, "meetingScheduled");
}

export default function NewMeeting() {
  const { bodies } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const t = useTranslations("meetings.meetingForm");
  const options = bodies.map(({ value, name }) => ({ value, label: name }));
  const own = options.filter((_, at) => bodies[at]?.own);
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <Form method="post" className="form">
        <ErrorSummary form={form} />
        <SelectField form={form} name="bodyId" label={t("body")} options={own} defaultValue={own[0]?.value} />
        {options.length > 1 ? (
          <CheckboxCards
            form={form}
            name="withBodyIds"
            label={t("with")}
            hint={t("withHint")}
            choices={options}
            optional
          />
        ) : null}
        <MeetingFields form={form} />
        <div className="actions">
          <Button>{t("schedule")}</Button>
        </div>
      </Form>
    </>
  );
}
