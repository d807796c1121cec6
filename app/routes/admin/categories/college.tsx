import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { importerOf } from "~/domain/governance/policy";
import { collegeForm } from "~/domain/members/register/forms";
import { readCollege } from "~/domain/members/register/read-categories.server";
import { removeUnused } from "~/domain/members/register/remove-unused.server";
import { saveCollege } from "~/domain/members/register/save-college.server";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { parseForm } from "~/server/forms.server";
import { idParam, notFound, requireRight } from "~/server/guards.server";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { PageHeading } from "~/ui/page-heading";
import { backToList } from "./back-to-list.server";
import { KeptFoot } from "./kept-foot";
import { NameFields } from "./name-fields";

export const meta = pageTitle<typeof loader>((t, { kept }) =>
  t(kept ? "admin.categories.changeCollege" : "admin.categories.addCollege"),
);

/** Without a number in the address the college is a new one. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  requireRight(context, request, "members.import");
  const kept = params.id ? await readCollege(context.db, idParam(params.id)) : null;
  if (params.id && !kept) throw notFound();
  return { kept, own: context.cooperative.language };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const importer = importerOf(requireRight(context, request, "members.import"));
  const collegeId = params.id ? idParam(params.id) : null;
  const form = await request.formData();
  if (collegeId !== null && form.get("intent") === "remove") {
    const removed = await removeUnused(context.db, importer, { kind: "college", id: collegeId });
    return backToList(context, form, removed, "collegeRemoved");
  }
  const parsed = await parseForm(form, collegeForm(context.cooperative.language));
  if (!parsed.ok) return parsed.reply;
  const saved = await saveCollege(context.db, importer, { collegeId, ...parsed.value });
  return backToList(context, form, saved, "collegeSaved");
}

export default function CollegePage() {
  const { kept, own } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const t = useTranslations("admin.categories");
  return (
    <>
      <PageHeading
        above={<Link to="/admin/categories">{t("title")}</Link>}
        title={kept ? t("changeCollege") : t("addCollege")}
        lead={t("collegeLead")}
      />
      <Form method="post" className="form">
        <ErrorSummary form={form} />
        <NameFields form={form} own={own} name={kept?.name} />
        <div className="actions">
          <Button>{t("save")}</Button>
        </div>
      </Form>
      {kept ? <KeptFoot kind="college" kept={kept} /> : null}
    </>
  );
}
