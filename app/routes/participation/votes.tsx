import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { bodiesThatMayVote } from "~/domain/participation/policy";
import { currentVotes, type ListedVote, pastVotes, perPage } from "~/domain/participation/vote-list.server";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { requireMember } from "~/server/guards.server";
import { sayChosen } from "~/server/name-chosen.server";
import { ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { PageHeading } from "~/ui/page-heading";
import { Pager } from "~/ui/pager";
import { Section } from "~/ui/section";
import { filters, readFilter } from "./vote-filter";
import { VoteRows } from "./vote-rows";
import { VoteTabs } from "./vote-tabs";

export const meta = pageTitle((t) => t("participation.list.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireMember(context, request);
  const { filter, before } = readFilter(new URL(request.url).searchParams);
  const [current, past] = await Promise.all([
    filter === "past" ? [] : currentVotes(context.db, actor, { locale: context.locale }),
    filter === "open" || filter === "coming" ? [] : pastVotes(context.db, actor, { locale: context.locale, before }),
  ]);
  const reader = { locale: context.locale, timeZone: context.cooperative.timeZone };
  const shown = (votes: readonly ListedVote[]) =>
    votes.map((vote) => ({ ...vote, chosen: sayChosen(reader, vote.method, vote.chosen) }));
  return {
    filter,
    mayPrepare: bodiesThatMayVote(actor).length > 0,
    drafts: shown(current.filter(({ state }) => state === "draft")),
    open: shown(current.filter(({ state }) => state !== "announced" && state !== "draft")),
    coming: shown(current.filter(({ state }) => state === "announced")),
    past: shown(past.slice(0, perPage)),
    next: past.length > perPage ? `/scrutins?etat=${filters.past}&avant=${past[perPage - 1]?.id}` : null,
  };
}

export default function Votes() {
  const { filter, mayPrepare, drafts, open, coming, past, next } = useLoaderData<typeof loader>();
  const t = useTranslations("participation.list");
  const shows = (one: keyof typeof filters) => filter === null || filter === one;
  return (
    <>
      <PageHeading
        title={t("title")}
        lead={t("lead")}
        action={mayPrepare ? <ButtonLink to="/scrutins/nouveau">{t("new")}</ButtonLink> : null}
      />
      <VoteTabs current={filter} />
      {filter === null && drafts.length > 0 ? (
        <Section title={t("drafts")}>
          <VoteRows votes={drafts} />
        </Section>
      ) : null}
      {shows("open") ? (
        <Section title={t("open")}>
          {open.length > 0 ? <VoteRows votes={open} /> : <Empty title={t("openEmpty")}>{t("openEmptyHelp")}</Empty>}
        </Section>
      ) : null}
      {shows("coming") ? (
        <Section title={t("coming")}>
          {coming.length > 0 ? <VoteRows votes={coming} /> : <Empty title={t("comingEmpty")} />}
        </Section>
      ) : null}
      {shows("past") ? (
        <Section title={t("past")}>
          {past.length > 0 ? <VoteRows votes={past} /> : <Empty title={t("pastEmpty")} />}
          <Pager previous={null} next={next} />
        </Section>
      ) : null}
    </>
  );
}
