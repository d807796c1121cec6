import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { draftRound } from "~/domain/budgets/draft-round.server";
import { roundForm } from "~/domain/budgets/forms";
import { groupsToRun } from "~/domain/budgets/list-rounds.server";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { zonedMoment } from "~/server/form-values";
import { parseForm, refusalReply } from "~/server/forms.server";
import { requireMember, requireRight } from "~/server/guards.server";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { SelectField } from "~/ui/form/select-field";
import { PageHeading } from "~/ui/page-heading";
import { redirectTold } from "./load-round.server";
import { RoundFields } from "./round-fields";

export const meta = pageTitle((t) => t("budgets.roundForm.newTitle"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireRight(context, request, "rounds.run");
  const groups = await groupsToRun(context.db, actor, context.locale);
  return { groups: groups.map(({ id, name }) => ({ value: String(id), label: name })) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireMember(context, request);
  const parsed = await parseForm(request, roundForm(zonedMoment(context.cooperative.timeZone)));
  if (!parsed.ok) return parsed.reply;
  const drafted = await draftRound(context.db, actor, parsed.value);
  if (!drafted.ok) return refusalReply(parsed.form, drafted);
  return redirectTold(context, `/budgets/${drafted.roundId}`, "drafted");
}

export default function NewRound() {
  const { groups } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const t = useTranslations("budgets.roundForm");
  return (
    <>
      <PageHeading title={t("newTitle")} level="codecision" lead={t("lead")} />
      <Form method="post" className="form">
        <ErrorSummary form={form} />
        <SelectField form={form} name="bodyId" label={t("group")} options={groups} defaultValue={groups[0]?.value} />
        <RoundFields form={form} />
        <div className="actions">
          <Button>{t("saveDraft")}</Button>
        </div>
      </Form>
    </>
  );
}
