import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { draftForm, pointForm } from "~/domain/meetings/forms";
import { bodiesToAsk } from "~/domain/meetings/list-points.server";
import { proposeSubmission } from "~/domain/meetings/propose-submission.server";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { parseForm } from "~/server/forms.server";
import { requireMember } from "~/server/guards.server";
import { PageHeading } from "~/ui/page-heading";
import { answer } from "./act.server";
import { PointForm } from "./point-form";

export const meta = pageTitle((t) => t("meetings.pointForm.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireMember(context, request);
  const bodies = await bodiesToAsk(context.db, actor, context.locale);
  const slug = new URL(request.url).searchParams.get("instance");
  return { bodies, bodyId: bodies.find((one) => one.slug === slug)?.id };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireMember(context, request);
  const form = await request.formData();
  const submit = form.get("intent") !== "save";
  const parsed = await parseForm(form, submit ? pointForm : draftForm);
  if (!parsed.ok) return parsed.reply;
  const proposed = await proposeSubmission(context.db, actor, { ...parsed.value, submit });
  const to = ({ submissionId }: { submissionId: number }) =>
    submit ? `/points/${submissionId}` : `/points/${submissionId}/modifier`;
  return answer(context, form, proposed, to, submit ? "pointSubmitted" : "draftKept");
}

export default function NewPoint() {
  const { bodies, bodyId } = useLoaderData<typeof loader>();
  const t = useTranslations("meetings.pointForm");
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <PointForm form={useActionData<typeof action>()} bodies={bodies} bodyId={bodyId} />
    </>
  );
}
