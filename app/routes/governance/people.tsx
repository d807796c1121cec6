import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { peoplePerPage, readPeople, readPeopleChoices } from "~/domain/governance/read-people.server";
import { type BodyFunction, rightsOfFunction } from "~/domain/governance/rules/functions";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Empty } from "~/ui/empty";
import { PageHeading } from "~/ui/page-heading";
import { Pager } from "~/ui/pager";
import { PrintButton } from "~/ui/print-button";
import { useRootData } from "~/ui/root-data";
import { readAsOf } from "./as-of.server";
import { PeopleFilters } from "./people-filters";
import { PeopleSheet } from "./people-sheet";
import { noon } from "./term";

export const meta = pageTitle((t) => t("governance.people.title"));

const functions = Object.keys(rightsOfFunction) as BodyFunction[];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const asOf = readAsOf(request, context);
  const after = Number(search.get("apres"));
  const filter = {
    body: search.get("instance") || null,
    place: search.get("territoire") || null,
    function: functions.find((one) => one === search.get("fonction")) ?? null,
    after: Number.isSafeInteger(after) && after > 0 && after < 2 ** 31 ? after : null,
  };
  const [people, choices] = await Promise.all([
    readPeople(context.db, context.locale, asOf, filter),
    readPeopleChoices(context.db, context.locale),
  ]);
  const next = people.length > peoplePerPage ? (people[peoplePerPage - 1]?.mandateId ?? null) : null;
  return { people: people.slice(0, peoplePerPage), next, choices, filter, day: asOf.day };
}

export default function People() {
  const { people, next, choices, filter, day } = useLoaderData<typeof loader>();
  const t = useTranslations("governance.people");
  const format = useFormat();
  const signedIn = useRootData()?.actor != null;
  const [search] = useSearchParams();
  const address = (after: number | null) => {
    const to = new URLSearchParams(search);
    if (after === null) to.delete("apres");
    else to.set("apres", String(after));
    return `?${to}`;
  };
  const date = format.day(noon(day), { weekday: false, year: true });
  return (
    <>
      <PageHeading display title={t("title")} lead={t("lead", { date })} action={<PrintButton />} />
      <PeopleFilters choices={choices} functions={functions} filter={filter} day={day} />
      {signedIn ? null : <p className="hint mb-4 no-print">{t("visitor")}</p>}
      {people.length === 0 ? <Empty title={t("none")} /> : <PeopleSheet people={people} />}
      {filter.after ? <Link to={address(null)}>{t("start")}</Link> : null}
      <Pager previous={null} next={next ? address(next) : null} />
    </>
  );
}
