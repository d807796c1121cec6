import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import {
  bodiesToAsk,
  listPoints,
  myDrafts,
  type PointFilter,
  pointFilters,
} from "~/domain/meetings/list-points.server";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { requireMember } from "~/server/guards.server";
import { ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { PageHeading } from "~/ui/page-heading";
import { Pager } from "~/ui/pager";
import { Rows } from "~/ui/rows";
import { BodyFilter } from "./body-filter";
import { FilterSelect } from "./filter-select";
import { withParams } from "./list-address";
import { PointRow } from "./point-row";

export const meta = pageTitle((t) => t("meetings.points.title"));

function isFilter(value: string | null): value is PointFilter {
  return value !== null && Object.hasOwn(pointFilters, value);
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, locale } = context;
  const actor = requireMember(context, request);
  const search = new URL(request.url).searchParams;
  const [filter, before] = [search.get("etat"), search.get("apres")];
  const [{ points, hasMore }, drafts, bodies] = await Promise.all([
    listPoints(db, locale, {
      slug: search.get("instance") || null,
      filter: isFilter(filter) ? filter : null,
      before: before && /^\d{1,9}$/.test(before) ? Number(before) : null,
    }),
    myDrafts(db, actor, locale),
    bodiesToAsk(db, actor, locale),
  ]);
  const last = points.at(-1);
  return {
    points,
    drafts,
    bodies,
    filters: Object.keys(pointFilters) as PointFilter[],
    next: hasMore && last ? withParams(search, { apres: String(last.id) }) : null,
    previous: before ? withParams(search, { apres: null }) : null,
  };
}

export default function Points() {
  const { points, drafts, bodies, filters, next, previous } = useLoaderData<typeof loader>();
  const t = useTranslations("meetings.points");
  return (
    <>
      <PageHeading
        display
        title={t("title")}
        lead={t("lead")}
        action={<ButtonLink to="/points/nouveau">{t("propose")}</ButtonLink>}
      />
      {drafts.length > 0 ? (
        <p className="mb-6">
          {t("drafts")}{" "}
          {drafts.map(({ id, title, bodyName }, at) => (
            <span key={id}>
              {at > 0 ? ", " : null}
              <Link to={`/points/${id}/modifier`}>{title || t("untitled")}</Link> ({bodyName})
            </span>
          ))}
        </p>
      ) : null}
      <BodyFilter bodies={bodies}>
        <FilterSelect
          name="etat"
          label={t("state")}
          everything={t("everyState")}
          options={filters.map((value) => ({ value, label: t(`filters.${value}`) }))}
        />
      </BodyFilter>
      {points.length === 0 ? (
        <Empty title={t("none")}>
          <p>{t("noneHint")}</p>
        </Empty>
      ) : (
        <Rows>
          {points.map((point) => (
            <PointRow key={point.id} point={point} />
          ))}
        </Rows>
      )}
      <Pager previous={previous} next={next} />
    </>
  );
}
