import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { readMapBodies, readPlaces } from "~/domain/governance/read-map.server";
import { bodyTree, keepMatching } from "~/domain/governance/rules/body-tree";
import { searchGovernance } from "~/domain/governance/search-governance.server";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { translate } from "~/i18n/translate.server";
import { useFormat } from "~/i18n/use-format";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { PageHeading } from "~/ui/page-heading";
import { Section } from "~/ui/section";
import { readAsOf } from "./as-of.server";
import { BodyList } from "./body-list";
import { Found } from "./found";
import { keeps, type MapFilter, mapFilters, readMapFilter } from "./map-filters";
import { layOut } from "./map-layout.server";
import { MapPicture } from "./map-picture";
import { MapToolbar } from "./map-toolbar";

export const meta = pageTitle((t) => t("governance.map.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const question = (search.get("q") ?? "").trim().slice(0, 200);
  const filter = readMapFilter(search.get("filtre"));
  const list = search.get("vue") === "liste";
  const asOf = readAsOf(request, context);
  const [bodies, places, found] = await Promise.all([
    readMapBodies(context.db, context.locale, asOf),
    readPlaces(context.db, context.locale),
    question ? searchGovernance(context.db, context.locale, question, asOf.day) : null,
  ]);
  const t = translate({ locale: context.locale, timeZone: context.cooperative.timeZone }, "governance.map");
  const whole = bodyTree(bodies, places, { workingGroups: t("workingGroups"), all: context.cooperative.name });
  const tree = whole && filter ? keepMatching(whole, keeps[filter]) : whole;
  const counts = Object.fromEntries(mapFilters.map((one) => [one, bodies.filter(keeps[one]).length]));
  return {
    question,
    found,
    filter,
    list,
    day: asOf.day,
    tree,
    drawing: tree && !list ? layOut(tree) : null,
    counts: counts as Record<MapFilter, number>,
  };
}

export default function GovernanceMap() {
  const { question, found, filter, list, day, tree, drawing, counts } = useLoaderData<typeof loader>();
  const t = useTranslations("governance.map");
  const format = useFormat();
  const date = format.day(new Date(`${day}T12:00Z`), { weekday: false, year: true });
  return (
    <>
      <PageHeading
        display
        title={t("title")}
        lead={t("lead", { date })}
        action={
          <Form method="get" role="search" className="map-search no-print">
            <label htmlFor="q" className="sr-only">
              {t("question")}
            </label>
            <input
              id="q"
              name="q"
              type="search"
              className="input"
              placeholder={t("question")}
              defaultValue={question}
            />
            <Button>{t("search")}</Button>
          </Form>
        }
      />
      {found ? <Found question={question} {...found} /> : null}
      <MapToolbar filter={filter} list={list} day={day} counts={counts} />
      {tree ? null : <Empty title={filter ? t("noneMatch") : t("none")}>{filter ? null : t("noneHint")}</Empty>}
      {drawing ? <MapPicture drawing={drawing} /> : null}
      {tree && drawing ? (
        <Section title={t("list")} id="liste">
          <BodyList root={tree} />
        </Section>
      ) : null}
      {tree && !drawing ? <BodyList root={tree} /> : null}
    </>
  );
}
