import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { createSeat } from "~/domain/governance/create-seat.server";
import { createSeatForm } from "~/domain/governance/forms";
import { seatChoices } from "~/domain/governance/read-mandates.server";
import { type BodyFunction, rightsOfFunction } from "~/domain/governance/rules/functions";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { translate } from "~/i18n/translate.server";
import { redirectWithFlash } from "~/server/flash.server";
import { parseForm, refusalReply } from "~/server/forms.server";
import { requireRight } from "~/server/guards.server";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { SelectField } from "~/ui/form/select-field";
import { TextField } from "~/ui/form/text-field";
import { PageHeading } from "~/ui/page-heading";

export const meta = pageTitle((t) => t("admin.seat.title"));

const functions = Object.keys(rightsOfFunction) as BodyFunction[];

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireRight(context, request, "platform.administer");
  return { choices: await seatChoices(context.db, context.locale), functions };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireRight(context, request, "platform.administer");
  const parsed = await parseForm(request, createSeatForm);
  if (!parsed.ok) return parsed.reply;
  const created = await createSeat(context.db, actor, parsed.value);
  if (!created.ok) return refusalReply(parsed.form, created);
  const t = translate({ locale: context.locale, timeZone: context.cooperative.timeZone }, "admin.flash");
  return redirectWithFlash(`/admin/mandats/nouveau?siege=${created.seatId}`, context, t("seatCreated"));
}

export default function NewSeat() {
  const { choices, functions: possible } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const t = useTranslations("admin.seat");
  const words = useTranslations("governance.functions");
  const reservations = [
    ...choices.categories.map(({ id, name }) => ({ value: `category-${id}`, label: name })),
    ...choices.colleges.map(({ id, name }) => ({ value: `college-${id}`, label: t("college", { name }) })),
  ];
  return (
    <>
      <PageHeading above={<Link to="/admin/mandats">{t("above")}</Link>} title={t("title")} />
      <Form method="post" className="form">
        <ErrorSummary form={form} />
        <SelectField
          form={form}
          name="bodyId"
          label={t("body")}
          none={t("choose")}
          options={choices.bodies.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
        <SelectField
          form={form}
          name="function"
          label={t("function")}
          none={t("choose")}
          options={possible.map((one) => ({ value: one, label: words(one) }))}
        />
        <SelectField
          form={form}
          name="reservedTo"
          label={t("reservedTo")}
          none={t("open")}
          options={reservations}
          optional
        />
        <TextField
          form={form}
          name="places"
          type="number"
          min={1}
          max={500}
          label={t("places")}
          hint={t("placesHint")}
          defaultValue={1}
          narrow
        />
        <div className="actions">
          <Button>{t("submit")}</Button>
        </div>
      </Form>
    </>
  );
}
