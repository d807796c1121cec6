import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { endMandate } from "~/domain/governance/end-mandate.server";
import { endMandateForm } from "~/domain/governance/forms";
import { readMandate } from "~/domain/governance/read-mandates.server";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { translate } from "~/i18n/translate.server";
import { useFormat } from "~/i18n/use-format";
import { redirectWithFlash } from "~/server/flash.server";
import { parseForm, refusalReply } from "~/server/forms.server";
import { idParam, notFound, requireRight } from "~/server/guards.server";
import { Button } from "~/ui/button";
import { Facts } from "~/ui/facts";
import { RadioCards } from "~/ui/form/choice-cards";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { PageHeading } from "~/ui/page-heading";
import { Section } from "~/ui/section";

export const meta = pageTitle<typeof loader>((_t, { mandate }) => `${mandate.firstName} ${mandate.lastName}`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  requireRight(context, request, "platform.administer");
  const mandate = await readMandate(context.db, context.locale, idParam(params.id));
  if (!mandate) throw notFound();
  return { mandate };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = requireRight(context, request, "platform.administer");
  const mandateId = idParam(params.id);
  const parsed = await parseForm(request, endMandateForm);
  if (!parsed.ok) return parsed.reply;
  const ended = await endMandate(context.db, actor, { mandateId, ...parsed.value });
  if (!ended.ok) return refusalReply(parsed.form, ended);
  const t = translate({ locale: context.locale, timeZone: context.cooperative.timeZone }, "admin.flash");
  return redirectWithFlash("/admin/mandats", context, t("ended"));
}

const reasons = ["resigned", "revoked", "ended"] as const;

export default function MandatePage() {
  const { mandate } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const t = useTranslations("admin.end");
  const functions = useTranslations("governance.functions");
  const format = useFormat();
  const day = (text: string) => format.day(new Date(`${text}T12:00Z`), { weekday: false, year: true });
  return (
    <>
      <PageHeading
        above={<Link to={`/gouvernance/${mandate.slug}`}>{mandate.body}</Link>}
        title={`${mandate.firstName} ${mandate.lastName}`}
        lead={functions(mandate.function)}
      />
      <Facts
        facts={[
          [t("since"), day(mandate.startsOn)],
          [t("until"), mandate.lastDay ? day(mandate.lastDay) : null],
          [t("decidedBy"), mandate.decidedBy],
          [t("represents"), mandate.represents],
        ]}
      />
      <Section title={mandate.running ? t("title") : t("over")}>
        {mandate.running ? (
          <Form method="post" className="form">
            <ErrorSummary form={form} />
            <RadioCards
              form={form}
              name="reason"
              label={t("reason")}
              choices={reasons.map((reason) => ({ value: reason, label: t(reason) }))}
            />
            <TextField
              form={form}
              name="lastDay"
              type="date"
              label={t("lastDay")}
              hint={t("lastDayHint")}
              optional
              narrow
            />
            <TextArea form={form} name="statement" label={t("statement")} hint={t("statementHint")} maxLength={2000} />
            <div className="actions">
              <Button variant="danger">{t("submit")}</Button>
            </div>
          </Form>
        ) : null}
        <p className="mt-6">
          <Link to={`/historique/mandate/${mandate.id}`}>{t("history")}</Link>
        </p>
      </Section>
    </>
  );
}
