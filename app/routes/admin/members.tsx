import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { memberChoices, membersPerPage, searchMembers } from "~/domain/members/register/queries.server";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { requireRight } from "~/server/guards.server";
import { Button, ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { FilterSelect } from "~/ui/form/filter-select";
import { PageHeading } from "~/ui/page-heading";
import { Pager } from "~/ui/pager";
import { MemberTable } from "./member-table";
import { numberParam } from "./number-param";

export const meta = pageTitle((t) => t("admin.members.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireRight(context, request, "members.import");
  const search = new URL(request.url).searchParams;
  const filter = {
    words: (search.get("q") ?? "").slice(0, 100),
    antennaId: numberParam(search.get("antenne")),
    categoryId: numberParam(search.get("categorie")),
    after: numberParam(search.get("apres")),
  };
  const [members, choices] = await Promise.all([
    searchMembers(context.db, context.locale, filter),
    memberChoices(context.db, context.locale),
  ]);
  const next = members.length > membersPerPage ? (members[membersPerPage - 1]?.id ?? null) : null;
  return { members: members.slice(0, membersPerPage), next, filter, choices };
}

export default function Members() {
  const { members, next, filter, choices } = useLoaderData<typeof loader>();
  const t = useTranslations("admin.members");
  const [search] = useSearchParams();
  const page = (after: number | null) => {
    const to = new URLSearchParams(search);
    if (after === null) to.delete("apres");
    else to.set("apres", String(after));
    return `?${to}`;
  };
  const options = (named: { id: number; name: string }[]) =>
    named.map(({ id, name }) => ({ value: String(id), label: name }));
  const filtered = filter.words || filter.antennaId || filter.categoryId;
  return (
    <>
      <PageHeading title={t("title")} action={<ButtonLink to="/admin/import">{t("import")}</ButtonLink>} />
      <Form method="get" role="search" className="filters" key={JSON.stringify(filter)}>
        <div className="field">
          <label htmlFor="q">{t("search")}</label>
          <input id="q" name="q" type="search" className="input" defaultValue={filter.words} />
        </div>
        <FilterSelect
          name="antenne"
          label={t("antenna")}
          none={t("allAntennas")}
          options={options(choices.antennas)}
          value={filter.antennaId ? String(filter.antennaId) : null}
        />
        <FilterSelect
          name="categorie"
          label={t("category")}
          none={t("allCategories")}
          options={options(choices.categories)}
          value={filter.categoryId ? String(filter.categoryId) : null}
        />
        <div className="filters-actions">
          <Button variant="quiet">{t("find")}</Button>
          <Link to="/admin/membres">{t("clear")}</Link>
        </div>
      </Form>
      {members.length === 0 ? <Empty title={filtered ? t("none") : t("empty")} /> : <MemberTable members={members} />}
      {filter.after ? <Link to={page(null)}>{t("start")}</Link> : null}
      <Pager previous={null} next={next ? page(next) : null} />
    </>
  );
}
