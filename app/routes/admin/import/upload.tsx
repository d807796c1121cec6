import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, redirect, useActionData, useLoaderData } from "@remix-run/react";
import { importerOf } from "~/domain/governance/policy";
import { previewImport } from "~/domain/members/import/preview-import.server";
import { acceptedNames, recentImports } from "~/domain/members/import/queries.server";
import { mostBytes } from "~/domain/members/import/read-file.server";
import { refuse } from "~/domain/refusal";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { refusalReply } from "~/server/forms.server";
import { requireRight } from "~/server/guards.server";
import { readUpload } from "~/server/read-upload.server";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { FileField } from "~/ui/form/file-field";
import { PageHeading } from "~/ui/page-heading";
import { ColumnsHelp } from "./columns-help";
import { inWords } from "./in-words.server";
import { RecentImports } from "./recent-imports";

export const meta = pageTitle((t) => t("admin.import.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireRight(context, request, "members.import");
  const [imports, names] = await Promise.all([recentImports(context.db), acceptedNames(context.db, context.locale)]);
  return { imports, names };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireRight(context, request, "members.import");
  const upload = await readUpload(request, "file", mostBytes);
  const megabytes = mostBytes / 1_000_000;
  const read = !upload
    ? { ok: false as const, refusal: "import.empty", fields: { file: "fileRequired" } }
    : upload.tooBig
      ? refuse("import.tooBig", { megabytes })
      : await previewImport(context.db, importerOf(actor), upload);
  if (!read.ok) return refusalReply(new FormData(), inWords(read, context));
  return redirect(`/admin/import/${read.importId}`, 303);
}

export default function ImportMembers() {
  const { imports, names } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const t = useTranslations("admin.import");
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <Form method="post" encType="multipart/form-data" className="form">
        <ErrorSummary form={form} />
        <FileField
          form={form}
          name="file"
          label={t("file")}
          hint={t("fileHint")}
          accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
        />
        <div className="actions">
          <Button>{t("read")}</Button>
        </div>
      </Form>
      <ColumnsHelp names={names} />
      <RecentImports imports={imports} />
    </>
  );
}
