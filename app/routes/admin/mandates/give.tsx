import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { giveMandateForm } from "~/domain/governance/forms";
import { giveMandate } from "~/domain/governance/give-mandate.server";
import { readSeatToGive } from "~/domain/governance/read-mandates.server";
import { searchMembers } from "~/domain/members/register/queries.server";
import { pageTitle } from "~/i18n/page-title";
import { useNow, useTranslations } from "~/i18n/speech";
import { translate } from "~/i18n/translate.server";
import { useFormat } from "~/i18n/use-format";
import { redirectWithFlash } from "~/server/flash.server";
import { parseForm, refusalReply } from "~/server/forms.server";
import { notFound, requireRight } from "~/server/guards.server";
import { Button } from "~/ui/button";
import { RadioCards } from "~/ui/form/choice-cards";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextField } from "~/ui/form/text-field";
import { PageHeading } from "~/ui/page-heading";
import { Section } from "~/ui/section";
import { numberParam } from "../number-param";

export const meta = pageTitle((t) => t("admin.give.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireRight(context, request, "platform.administer");
  const search = new URL(request.url).searchParams;
  const seatId = numberParam(search.get("siege"));
  const words = (search.get("q") ?? "").slice(0, 100).trim();
  const [seat, found] = await Promise.all([
    seatId ? readSeatToGive(context.db, context.locale, seatId) : null,
    words ? searchMembers(context.db, context.locale, { words, antennaId: null, categoryId: null, after: null }) : [],
  ]);
  if (!seat) throw notFound();
  return { seat, words, members: found.filter(({ leftOn }) => leftOn === null).slice(0, 20) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireRight(context, request, "platform.administer");
  const parsed = await parseForm(request, giveMandateForm);
  if (!parsed.ok) return parsed.reply;
  const given = await giveMandate(context.db, actor, parsed.value);
  if (!given.ok) return refusalReply(parsed.form, given);
  const t = translate({ locale: context.locale, timeZone: context.cooperative.timeZone }, "admin.flash");
  return redirectWithFlash(`/admin/mandats/${given.mandateId}`, context, t("given"));
}

export default function GiveMandate() {
  const { seat, words, members } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const t = useTranslations("admin.give");
  const functions = useTranslations("governance.functions");
  const today = useFormat().localInput(useNow()).slice(0, 10);
  return (
    <>
      <PageHeading
        above={<Link to={`/gouvernance/${seat.slug}`}>{seat.body}</Link>}
        title={t("title")}
        lead={[functions(seat.function), seat.reservedTo].filter(Boolean).join(" · ")}
      />
      <Section title={t("who")}>
        <Form method="get" role="search" className="map-search">
          <input type="hidden" name="siege" value={seat.id} />
          <label htmlFor="q" className="sr-only">
            {t("search")}
          </label>
          <input id="q" name="q" type="search" className="input" placeholder={t("search")} defaultValue={words} />
          <Button>{t("find")}</Button>
        </Form>
      </Section>
      {words && members.length === 0 ? <p className="mt-4">{t("none")}</p> : null}
      {members.length > 0 ? (
        <Form method="post" className="form mt-6">
          <ErrorSummary form={form} />
          <input type="hidden" name="seatId" value={seat.id} />
          <RadioCards
            form={form}
            name="memberId"
            label={t("member")}
            choices={members.map(({ id, firstName, lastName, number, antenna, category }) => ({
              value: String(id),
              label: `${firstName} ${lastName}`,
              hint: `${number} · ${antenna} · ${category}`,
            }))}
          />
          <TextField form={form} name="startsOn" type="date" label={t("startsOn")} defaultValue={today} narrow />
          <TextField form={form} name="endsOn" type="date" label={t("endsOn")} hint={t("endsOnHint")} optional narrow />
          <TextField form={form} name="decidedBy" label={t("decidedBy")} hint={t("decidedByHint")} maxLength={200} />
          <TextField form={form} name="represents" label={t("represents")} maxLength={200} optional />
          <div className="actions">
            <Button>{t("submit")}</Button>
          </div>
        </Form>
      ) : null}
    </>
  );
}
