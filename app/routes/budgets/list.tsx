import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { antennasWithRounds, groupsToRun, listRounds } from "~/domain/budgets/list-rounds.server";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { requireMember } from "~/server/guards.server";
import { Button, ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { FilterSelect } from "~/ui/form/filter-select";
import { PageHeading } from "~/ui/page-heading";
import { Pager } from "~/ui/pager";
import { Section } from "~/ui/section";
import { RoundRows } from "./round-rows";

export const meta = pageTitle((t) => t("budgets.list.title"));

const number = (text: string | null) => (text && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireMember(context, request);
  const search = new URL(request.url).searchParams;
  const [antennaId, before] = [number(search.get("antenne")), number(search.get("avant"))];
  const { db, locale } = context;
  const [found, antennas, groups] = await Promise.all([
    listRounds(db, actor, { antennaId, before, locale }),
    antennasWithRounds(db, locale),
    groupsToRun(db, actor, locale),
  ]);
  const next =
    found.next === null
      ? null
      : `?${new URLSearchParams({ ...(antennaId ? { antenne: String(antennaId) } : {}), avant: String(found.next) })}`;
  return {
    mine: found.rounds.filter((round) => round.antennaId === actor.antennaId),
    others: found.rounds.filter((round) => round.antennaId !== actor.antennaId),
    antennas: antennas.map(({ id, name }) => ({ value: String(id), label: name })),
    antenna: antennaId ? String(antennaId) : "",
    mayOpen: groups.length > 0,
    next,
  };
}

export default function Budgets() {
  const { mine, others, antennas, antenna, mayOpen, next } = useLoaderData<typeof loader>();
  const t = useTranslations("budgets.list");
  const empty = mine.length + others.length === 0;
  return (
    <>
      <PageHeading
        display
        title={t("title")}
        lead={t("lead")}
        action={mayOpen ? <ButtonLink to="/budgets/nouveau">{t("open")}</ButtonLink> : undefined}
      />
      {antennas.length > 1 ? (
        <Form method="get" role="search" className="filters no-print" key={antenna}>
          <FilterSelect name="antenne" label={t("antenna")} none={t("all")} options={antennas} value={antenna} />
          <div className="filters-actions">
            <Button variant="quiet">{t("filter")}</Button>
          </div>
        </Form>
      ) : null}
      {empty ? <Empty title={t("empty")}>{mayOpen ? t("emptyFirst") : t("emptyWait")}</Empty> : null}
      {mine.length > 0 ? (
        <Section title={t("mine")}>
          <RoundRows rounds={mine} mine />
        </Section>
      ) : null}
      {others.length > 0 ? (
        <Section title={mine.length > 0 ? t("others") : t("rounds")}>
          <RoundRows rounds={others} />
        </Section>
      ) : null}
      <Pager previous={null} next={next} />
      <p className="hint mt-6">{t.rich("simulate", { lien: (words) => <Link to="/simulateur">{words}</Link> })}</p>
    </>
  );
}
