import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { editDraft } from "~/domain/meetings/edit-draft.server";
import { draftForm, pointForm } from "~/domain/meetings/forms";
import { bodiesToAsk } from "~/domain/meetings/list-points.server";
import { readPoint } from "~/domain/meetings/read-point.server";
import { withdrawSubmission } from "~/domain/meetings/withdraw-submission.server";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { parseForm } from "~/server/forms.server";
import { idParam, notFound, requireMember } from "~/server/guards.server";
import { Button } from "~/ui/button";
import { PageHeading } from "~/ui/page-heading";
import { answer } from "./act.server";
import { PointForm } from "./point-form";

export const meta = pageTitle((t) => t("meetings.pointForm.editTitle"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireMember(context, request);
  const draft = await readPoint(context.db, actor, context.locale, idParam(params.id));
  if (!draft || draft.authorId !== actor.memberId) throw notFound();
  if (draft.state !== "draft") throw redirect(`/points/${draft.id}`);
  const { bodyId, title, text, level, language } = draft;
  return {
    draft: { bodyId, title, text, level, language },
    bodies: await bodiesToAsk(context.db, actor, context.locale),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireMember(context, request);
  const submissionId = idParam(params.id);
  const form = await request.formData();
  if (form.get("intent") === "discard") {
    const gone = await withdrawSubmission(context.db, actor, { submissionId });
    return answer(context, form, gone, "/points", "draftDiscarded");
  }
  const submit = form.get("intent") !== "save";
  const parsed = await parseForm(form, submit ? pointForm : draftForm);
  if (!parsed.ok) return parsed.reply;
  const edited = await editDraft(context.db, actor, { submissionId, ...parsed.value, submit });
  const to = submit ? `/points/${submissionId}` : `/points/${submissionId}/modifier`;
  return answer(context, form, edited, to, submit ? "pointSubmitted" : "draftKept");
}

export default function EditPoint() {
  const { draft, bodies } = useLoaderData<typeof loader>();
  const t = useTranslations("meetings.pointForm");
  return (
    <>
      <PageHeading title={t("editTitle")} lead={t("lead")} />
      <PointForm form={useActionData<typeof action>()} bodies={bodies} draft={draft} />
      <Form method="post" className="actions">
        <Button name="intent" value="discard" variant="danger">
          {t("discard")}
        </Button>
      </Form>
    </>
  );
}
