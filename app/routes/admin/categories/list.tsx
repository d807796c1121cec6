import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { listCategories, listColleges } from "~/domain/members/register/read-categories.server";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { requireRight } from "~/server/guards.server";
import { ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { PageHeading } from "~/ui/page-heading";
import { Section } from "~/ui/section";
import { CategoryTable } from "./category-table";
import { CollegeTable } from "./college-table";

export const meta = pageTitle((t) => t("admin.categories.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireRight(context, request, "members.import");
  const [categories, colleges] = await Promise.all([
    listCategories(context.db, context.locale),
    listColleges(context.db, context.locale),
  ]);
  return { categories, colleges };
}

export default function Categories() {
  const { categories, colleges } = useLoaderData<typeof loader>();
  const t = useTranslations("admin.categories");
  return (
    <>
      <PageHeading above={<Link to="/admin">{t("above")}</Link>} title={t("title")} lead={t("lead")} />
      <Section
        title={t("categories")}
        aside={
          <ButtonLink to="/admin/categories/nouvelle" variant="quiet" small>
            {t("addCategory")}
          </ButtonLink>
        }
      >
        <p className="hint mb-4">{t("categoriesHint")}</p>
        <CategoryTable categories={categories} />
      </Section>
      <Section
        title={t("colleges")}
        aside={
          <ButtonLink to="/admin/colleges/nouveau" variant="quiet" small>
            {t("addCollege")}
          </ButtonLink>
        }
      >
        <p className="hint mb-4">{t("collegesHint")}</p>
        {colleges.length === 0 ? <Empty title={t("none")} /> : <CollegeTable colleges={colleges} />}
      </Section>
    </>
  );
}
