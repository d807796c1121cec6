import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { itemToDecide, voteFormChoices } from "~/domain/participation/form-choices.server";
import { mayRunVotes } from "~/domain/participation/policy";
import { localInputValue } from "~/i18n/format";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { instantOf } from "~/server/form-values";
import { forbidden, idParam, notFound, requireRight } from "~/server/guards.server";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { PageHeading } from "~/ui/page-heading";
import { saveVote } from "./save-vote.server";
import { VoteFields } from "./vote-fields";

export const meta = pageTitle((t) => t("participation.form.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireRight(context, request, "votes.open");
  const point = new URL(request.url).searchParams.get("point");
  const item = point ? await itemToDecide(context.db, idParam(point)) : null;
  if (point && !item) throw notFound();
  if (item && !mayRunVotes(actor, item.bodyId)) throw forbidden();
  const { bodies, places } = await voteFormChoices(context.db, actor, context.locale);
  return {
    bodies,
    places,
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
  const { initial, bodies, places, itemTitle } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const t = useTranslations("participation.form");
  return (
    <>
      <PageHeading
        title={t("title")}
        level="codecision"
        lead={itemTitle ? `${t("onItem", { title: itemTitle })}. ${t("lead")}` : t("lead")}
      />
      <Form method="post" className="form">
        <ErrorSummary form={form} />
        <VoteFields form={form} initial={initial} bodies={bodies} places={places} />
        <div className="actions">
          <Button>{t("save")}</Button>
        </div>
      </Form>
    </>
  );
}
