import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { editRound } from "~/domain/budgets/edit-round.server";
import { roundForm } from "~/domain/budgets/forms";
import { mayRunRound } from "~/domain/budgets/policy";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { zonedMoment } from "~/server/form-values";
import { parseForm, refusalReply } from "~/server/forms.server";
import { forbidden } from "~/server/guards.server";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { PageHeading } from "~/ui/page-heading";
import { loadRound, redirectTold } from "./load-round.server";
import { RoundFields } from "./round-fields";

export const meta = pageTitle((t) => t("budgets.roundForm.editTitle"));

export async function loader(args: LoaderFunctionArgs) {
  const { actor, round } = await loadRound(args);
  if (round.state !== "draft" || !mayRunRound(actor, round.bodyId)) throw forbidden();
  const { bodyId, title, charter, criteria, envelopeCents, ideasUntil, voteOpensAt, voteClosesAt, rule, paper } = round;
  const dates = { ideasUntil, voteOpensAt, voteClosesAt };
  return { bodyId, round: { title, charter, criteria, envelopeCents, ...dates, rule, paper } };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, round } = await loadRound(args);
  const parsed = await parseForm(args.request, roundForm(zonedMoment(args.context.cooperative.timeZone)));
  if (!parsed.ok) return parsed.reply;
  const { bodyId: _, ...input } = parsed.value;
  const edited = await editRound(args.context.db, actor, { ...input, roundId: round.id });
  if (!edited.ok) return refusalReply(parsed.form, edited);
  return redirectTold(args.context, `/budgets/${round.id}`, "edited");
}

export default function EditRound() {
  const { bodyId, round } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const t = useTranslations("budgets.roundForm");
  return (
    <>
      <PageHeading title={t("editTitle")} level="codecision" lead={t("lead")} />
      <Form method="post" className="form">
        <ErrorSummary form={form} />
        <input type="hidden" name="bodyId" value={bodyId} />
        <RoundFields form={form} round={round} />
        <div className="actions">
          <Button>{t("save")}</Button>
        </div>
      </Form>
    </>
  );
}
