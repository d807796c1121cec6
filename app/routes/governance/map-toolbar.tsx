import { Form, Link, useSearchParams } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import { Button } from "~/ui/button";
import { useRootData } from "~/ui/root-data";
import type { MapFilter } from "./map-filters";

type Props = { filter: MapFilter | null; list: boolean; day: string; counts: Record<MapFilter, number> };

/** Views, filters and the day: each is an address that can be sent to somebody. */
export function MapToolbar({ filter, list, day, counts }: Props) {
  const t = useTranslations("governance.map");
  const [search] = useSearchParams();
  const signedIn = useRootData()?.actor != null;
  const to = (name: string, value: string | null) => {
    const next = new URLSearchParams(search);
    next.delete("q");
    if (value === null || next.get(name) === value) next.delete(name);
    else next.set(name, value);
    return `?${next}`;
  };
  return (
    <div className="map-toolbar no-print">
      <ul>
        <li>
          <Link to={to("vue", null)} aria-current={list ? undefined : "true"}>
            {t("tree")}
          </Link>
        </li>
        <li>
          <Link to={list ? to("", null) : to("vue", "liste")} aria-current={list ? "true" : undefined}>
            {t("asList")}
          </Link>
        </li>
        <li>
          <Link to="/trombinoscope">{t("people")}</Link>
        </li>
      </ul>
      <ul aria-label={t("filters")}>
        <FilterLink to={to("filtre", "vacants")} current={filter === "vacants"}>
          {t("vacant", { count: counts.vacants })}
        </FilterLink>
        <FilterLink to={to("filtre", "fins")} current={filter === "fins"}>
          {t("endingSoon", { count: counts.fins })}
        </FilterLink>
        {signedIn ? (
          <FilterLink to={to("filtre", "miennes")} current={filter === "miennes"}>
            {t("mine")}
          </FilterLink>
        ) : null}
        {filter ? (
          <li>
            <Link to={to("filtre", null)}>{t("all")}</Link>
          </li>
        ) : null}
      </ul>
      <Form method="get" className="map-day">
        {list ? <input type="hidden" name="vue" value="liste" /> : null}
        {filter ? <input type="hidden" name="filtre" value={filter} /> : null}
        <label htmlFor="au">{t("on")}</label>
        <input id="au" name="au" type="date" key={day} defaultValue={day} className="input" />
        <Button variant="quiet" small>
          {t("show")}
        </Button>
      </Form>
    </div>
  );
}

function FilterLink({ to, current, children }: { to: string; current: boolean; children: string }) {
  return (
    <li>
      <Link to={to} aria-current={current ? "true" : undefined}>
        {children}
      </Link>
    </li>
  );
}
