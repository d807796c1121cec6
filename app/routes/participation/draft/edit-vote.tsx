import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { draftOf } from "~/domain/participation/draft-columns";
import { draftToEdit, voteFormChoices } from "~/domain/participation/form-choices.server";
import { mayRunVotes } from "~/domain/participation/policy";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { idParam, notFound, requireRight } from "~/server/guards.server";
import { ButtonLink } from "~/ui/button";
import { PageHeading } from "~/ui/page-heading";
import { askedMethod } from "./asked-method";
import { MethodChoice } from "./method-choice";
import { saveVote } from "./save-vote.server";
import { VoteForm } from "./vote-form";

export const meta = pageTitle((t) => t("participation.form.editTitle"));

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = requireRight(context, request, "votes.open");
  const draft = await draftToEdit(context.db, idParam(params.id));
  if (!draft || !mayRunVotes(actor, draft.bodyId)) throw notFound();
  const choices = await voteFormChoices(context.db, actor, context.locale);
  return { id: draft.id, ...choices, initial: draftOf(draft) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  return saveVote(context, requireRight(context, request, "votes.open"), request, idParam(params.id));
}

export default function EditVote() {
  const { id, initial, ...choices } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const t = useTranslations("participation.form");
  const choose = useTranslations("ballots.choose");
  const list = useTranslations("participation.receipt");
  const method = askedMethod(form, initial.ruled?.method);
  return (
    <>
      <PageHeading
        title={method ? t("editTitle") : choose("title")}
        level="codecision"
        lead={method ? t("lead") : choose("lead")}
      />
      {method ? (
        <VoteForm form={form} method={method} initial={initial} {...choices}>
          <ButtonLink to={`/scrutins/${id}`} variant="quiet">
            {list("back")}
          </ButtonLink>
        </VoteForm>
      ) : (
        <MethodChoice form={form} />
      )}
    </>
  );
}
