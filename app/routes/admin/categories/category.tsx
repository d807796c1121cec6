import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { importerOf } from "~/domain/governance/policy";
import { categoryForm } from "~/domain/members/register/forms";
import { collegeChoices, readCategory } from "~/domain/members/register/read-categories.server";
import { removeUnused } from "~/domain/members/register/remove-unused.server";
import { saveCategory } from "~/domain/members/register/save-category.server";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { parseForm } from "~/server/forms.server";
import { idParam, notFound, requireRight } from "~/server/guards.server";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { SelectField } from "~/ui/form/select-field";
import { PageHeading } from "~/ui/page-heading";
import { backToList } from "./back-to-list.server";
import { KeptFoot } from "./kept-foot";
import { NameFields } from "./name-fields";

export const meta = pageTitle<typeof loader>((t, { kept }) =>
  t(kept ? "admin.categories.changeCategory" : "admin.categories.addCategory"),
);

/** Without a number in the address the category is a new one. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  requireRight(context, request, "members.import");
  const [kept, colleges] = await Promise.all([
    params.id ? readCategory(context.db, idParam(params.id)) : null,
    collegeChoices(context.db, context.locale),
  ]);
  if (params.id && !kept) throw notFound();
  return { kept, colleges, own: context.cooperative.language };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const importer = importerOf(requireRight(context, request, "members.import"));
  const categoryId = params.id ? idParam(params.id) : null;
  const form = await request.formData();
  if (categoryId !== null && form.get("intent") === "remove") {
    const removed = await removeUnused(context.db, importer, { kind: "category", id: categoryId });
    return backToList(context, form, removed, "categoryRemoved");
  }
  const parsed = await parseForm(form, categoryForm(context.cooperative.language));
  if (!parsed.ok) return parsed.reply;
  const saved = await saveCategory(context.db, importer, { categoryId, ...parsed.value });
  return backToList(context, form, saved, "categorySaved");
}

export default function CategoryPage() {
  const { kept, colleges, own } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const t = useTranslations("admin.categories");
  return (
    <>
      <PageHeading
        above={<Link to="/admin/categories">{t("title")}</Link>}
        title={kept ? t("changeCategory") : t("addCategory")}
      />
      <Form method="post" className="form">
        <ErrorSummary form={form} />
        <NameFields form={form} own={own} name={kept?.name} />
        <SelectField
          form={form}
          name="collegeId"
          label={t("college")}
          hint={t("collegeHint")}
          none={t("noCollege")}
          options={colleges.map(({ id, name }) => ({ value: String(id), label: name }))}
          defaultValue={kept?.collegeId ? String(kept.collegeId) : undefined}
          optional
        />
        <div className="actions">
          <Button>{t("save")}</Button>
        </div>
      </Form>
      {kept ? <KeptFoot kind="category" kept={kept} /> : null}
    </>
  );
}
