import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { draftOf } from "~/domain/participation/draft-columns";
import { draftToEdit, voteFormChoices } from "~/domain/participation/form-choices.server";
import { mayRunVotes } from "~/domain/participation/policy";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { idParam, notFound, requireRight } from "~/server/guards.server";
import { Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { PageHeading } from "~/ui/page-heading";
import { saveVote } from "./save-vote.server";
import { VoteFields } from "./vote-fields";

export const meta = pageTitle((t) => t("participation.form.editTitle"));

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = requireRight(context, request, "votes.open");
  const draft = await draftToEdit(context.db, idParam(params.id));
  if (!draft || !mayRunVotes(actor, draft.bodyId)) throw notFound();
  const { bodies, places } = await voteFormChoices(context.db, actor, context.locale);
  return { id: draft.id, bodies, places, initial: draftOf(draft) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  return saveVote(context, requireRight(context, request, "votes.open"), request, idParam(params.id));
}

export default function EditVote() {
  const { id, initial, bodies, places } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const t = useTranslations("participation.form");
  const list = useTranslations("participation.receipt");
  return (
    <>
      <PageHeading title={t("editTitle")} level="codecision" lead={t("lead")} />
      <Form method="post" className="form">
        <ErrorSummary form={form} />
        <VoteFields form={form} initial={initial} bodies={bodies} places={places} />
        <div className="actions">
          <Button>{t("save")}</Button>
          <ButtonLink to={`/scrutins/${id}`} variant="quiet">
            {list("back")}
          </ButtonLink>
        </div>
      </Form>
    </>
  );
}
