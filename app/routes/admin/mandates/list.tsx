import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { abolishSeat } from "~/domain/governance/abolish-seat.server";
import { freeSeats, mandatesToKeep } from "~/domain/governance/read-mandates.server";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { translate } from "~/i18n/translate.server";
import { redirectWithFlash } from "~/server/flash.server";
import { parseForm, refusalReply } from "~/server/forms.server";
import { requireRight } from "~/server/guards.server";
import { ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { ErrorSummary } from "~/ui/form/error-summary";
import { PageHeading } from "~/ui/page-heading";
import { Section } from "~/ui/section";
import { FreeSeats } from "./free-seats";
import { MandateRows } from "./mandate-rows";

export const meta = pageTitle((t) => t("admin.mandates.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireRight(context, request, "platform.administer");
  const slug = new URL(request.url).searchParams.get("instance") || null;
  const { db, locale, cooperative } = context;
  const [seats, mandates] = await Promise.all([
    freeSeats(db, locale, slug),
    mandatesToKeep(db, locale, slug, cooperative.endingSoonDays),
  ]);
  const body = slug ? ([...seats, ...mandates].find((one) => one.slug === slug)?.body ?? slug) : null;
  return { seats, mandates, body };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireRight(context, request, "platform.administer");
  const parsed = await parseForm(request, z.object({ seatId: z.coerce.number().int().positive() }));
  if (!parsed.ok) return parsed.reply;
  const abolished = await abolishSeat(context.db, actor, parsed.value);
  if (!abolished.ok) return refusalReply(parsed.form, abolished);
  const t = translate({ locale: context.locale, timeZone: context.cooperative.timeZone }, "admin.flash");
  return redirectWithFlash("/admin/mandats", context, t("seatAbolished"));
}

export default function Mandates() {
  const { seats, mandates, body } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const t = useTranslations("admin.mandates");
  return (
    <>
      <PageHeading
        title={t("title")}
        lead={t("lead")}
        above={
          body ? (
            <>
              {t("of", { body })} · <Link to="/admin/mandats">{t("all")}</Link>
            </>
          ) : undefined
        }
        action={
          <ButtonLink to="/admin/sieges/nouveau" variant="quiet">
            {t("create")}
          </ButtonLink>
        }
      />
      <ErrorSummary form={form} />
      <Section title={t("vacantTitle")}>
        {seats.length === 0 ? <Empty title={t("noVacant")} /> : <FreeSeats seats={seats} />}
      </Section>
      <Section title={body ? t("runningTitle") : t("endingTitle")}>
        {mandates.length === 0 ? <Empty title={t("noEnding")} /> : <MandateRows mandates={mandates} />}
      </Section>
    </>
  );
}
