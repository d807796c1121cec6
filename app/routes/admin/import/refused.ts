import type { LoaderFunctionArgs } from "@remix-run/node";
import { importRows, readImport } from "~/domain/members/import/queries.server";
import { mostRows } from "~/domain/members/import/read-file.server";
import type { Problem } from "~/domain/members/import/rules/check-row";
import { type ImportField, importFields } from "~/domain/members/import/rules/columns";
import { byteOrderMark, csvLine } from "~/domain/members/import/rules/csv-out";
import { translate } from "~/i18n/translate.server";
import { idParam, notFound, requireRight } from "~/server/guards.server";
import { csvFile } from "./csv-file";

/** The refused rows with their reasons in words: corrected, the same file can be given again. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  requireRight(context, request, "members.import");
  const id = idParam(params.id);
  const [found, rows] = await Promise.all([
    readImport(context.db, id),
    importRows(context.db, id, { state: "invalid", limit: mostRows }),
  ]);
  if (!found) throw notFound();
  const to = { locale: context.locale, timeZone: context.cooperative.timeZone };
  const [columns, t] = [translate(to, "admin.import.columns"), translate(to, "admin.preview")];
  const fields = importFields.filter((field) => rows.some(({ cells }) => field in cells));
  const reasons = (problems: Record<string, string>) =>
    Object.entries(problems)
      .map(([field, code]) => `${columns(field as ImportField)} : ${t(`problems.${code as Problem}`)}`)
      .join(" ");
  const lines = rows.map(({ line, cells, problems }) =>
    csvLine([String(line), ...fields.map((field) => cells[field] ?? ""), reasons(problems)]),
  );
  const header = csvLine([t("line"), ...fields.map((field) => columns(field)), t("reasons")]);
  return csvFile(`refusees-${id}.csv`, byteOrderMark + header + lines.join(""));
}
