import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { importerOf } from "~/domain/governance/policy";
import { startImportForm } from "~/domain/members/import/forms";
import { importRows, readImport, rowStates, rowsPerPage } from "~/domain/members/import/queries.server";
import { cancelImport, startImport } from "~/domain/members/import/start-import.server";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { translate } from "~/i18n/translate.server";
import { redirectWithFlash } from "~/server/flash.server";
import { parseForm, refusalReply } from "~/server/forms.server";
import { idParam, notFound, requireRight } from "~/server/guards.server";
import { ErrorSummary } from "~/ui/form/error-summary";
import { PageHeading } from "~/ui/page-heading";
import { numberParam } from "../number-param";
import { ImportState } from "./import-state";
import { PreviewRows } from "./preview-rows";

export const meta = pageTitle<typeof loader>((t, { found }) => `${t("admin.preview.above")} · ${found.fileName}`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  requireRight(context, request, "members.import");
  const id = idParam(params.id);
  const search = new URL(request.url).searchParams;
  const state = rowStates.find((one) => one === search.get("etat")) ?? null;
  const after = numberParam(search.get("apres")) ?? 0;
  const [found, rows] = await Promise.all([readImport(context.db, id), importRows(context.db, id, { state, after })]);
  if (!found) throw notFound();
  const next = rows.length > rowsPerPage ? (rows[rowsPerPage - 1]?.line ?? null) : null;
  return { found, rows: rows.slice(0, rowsPerPage), state, after, next };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const importer = importerOf(requireRight(context, request, "members.import"));
  const importId = idParam(params.id);
  const parsed = await parseForm(request, startImportForm);
  if (!parsed.ok) return parsed.reply;
  const { intent, invite } = parsed.value;
  const done =
    intent === "cancel"
      ? await cancelImport(context.db, importer, { importId })
      : await startImport(context.db, importer, { importId, invite });
  if (!done.ok) return refusalReply(parsed.form, done);
  const t = translate({ locale: context.locale, timeZone: context.cooperative.timeZone }, "admin.flash");
  return redirectWithFlash(`/admin/import/${importId}`, context, t(intent === "cancel" ? "cancelled" : "imported"));
}

export default function ImportPreview() {
  const { found, rows, state, after, next } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const t = useTranslations("admin.preview");
  return (
    <>
      <PageHeading above={<Link to="/admin/import">{t("above")}</Link>} title={found.fileName} />
      <ErrorSummary form={form} />
      <ImportState found={found} />
      {found.state === "cancelled" ? null : (
        <PreviewRows found={found} rows={rows} state={state} after={after} next={next} />
      )}
      <p className="mt-8">
        <Link to={`/historique/member_import/${found.id}`}>{t("history")}</Link>
      </p>
    </>
  );
}
