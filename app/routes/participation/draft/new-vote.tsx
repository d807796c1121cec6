import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { itemToDecide, voteFormChoices } from "~/domain/participation/form-choices.server";
import { mayRunVotes } from "~/domain/participation/policy";
import { localInputValue } from "~/i18n/format";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { instantOf } from "~/server/form-values";
import { forbidden, idParam, notFound, requireRight } from "~/server/guards.server";
import { PageHeading } from "~/ui/page-heading";
import { askedMethod } from "./asked-method";
import { MethodChoice } from "./method-choice";
import { saveVote } from "./save-vote.server";
import { VoteForm } from "./vote-form";

export const meta = pageTitle((t) => t("participation.form.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireRight(context, request, "votes.open");
  const { searchParams } = new URL(request.url);
  const point = searchParams.get("point");
  const item = point ? await itemToDecide(context.db, idParam(point)) : null;
  if (point && !item) throw notFound();
  if (item && !mayRunVotes(actor, item.bodyId)) throw forbidden();
  const choices = await voteFormChoices(context.db, actor, context.locale);
  return {
    ...choices,
    method: searchParams.get("methode"),
    itemTitle: item?.title ?? null,
    initial: {
      agendaItemId: item?.id,
      bodyId: item?.bodyId,
      question: item?.title.slice(0, 150),
      opensAt: dayFromNow(1, "09:00", context.cooperative.timeZone),
      closesAt: dayFromNow(8, "18:00", context.cooperative.timeZone),
      quorum: "tenth" as const,
      majority: "simple" as const,
    },
  };
}

/** Tomorrow morning until a week later: time to read the announcement, and to vote on a weekend. */
function dayFromNow(days: number, hour: string, timeZone: string): Date {
  const now = new Date(Date.now() + days * 86_400_000);
  return instantOf(`${localInputValue(now, { locale: "en", timeZone, now }).slice(0, 10)}T${hour}`, timeZone);
}

export async function action({ request, context }: ActionFunctionArgs) {
  return saveVote(context, requireRight(context, request, "votes.open"), request);
}

export default function NewVote() {
  const { initial, itemTitle, method: addressed, ...choices } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const t = useTranslations("participation.form");
  const choose = useTranslations("ballots.choose");
  const method = askedMethod(form, addressed);
  const on = itemTitle ? `${t("onItem", { title: itemTitle })}. ` : "";
  return (
    <>
      <PageHeading
        title={method ? t("title") : choose("title")}
        level="codecision"
        lead={on + (method ? t("lead") : choose("lead"))}
      />
      {method ? (
        <VoteForm form={form} method={method} initial={initial} {...choices} />
      ) : (
        <MethodChoice form={form} pointId={initial.agendaItemId} />
      )}
    </>
  );
}
