import type { LoaderFunctionArgs } from "@remix-run/node";
import { acceptedNames } from "~/domain/members/import/queries.server";
import { type ImportField, importFields } from "~/domain/members/import/rules/columns";
import { byteOrderMark, csvLine } from "~/domain/members/import/rules/csv-out";
import { translate } from "~/i18n/translate.server";
import { requireRight } from "~/server/guards.server";
import { csvFile } from "./csv-file";

/** A file to fill in: the columns in the reader's language and two invented rows that fit this cooperative. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  requireRight(context, request, "members.import");
  const { antennas, categories } = await acceptedNames(context.db, context.locale);
  const t = translate({ locale: context.locale, timeZone: context.cooperative.timeZone }, "admin.import.columns");
  const fields = importFields.filter((field) => field !== "name");
  const row = (cells: Partial<Record<ImportField, string>>) => csvLine(fields.map((field) => cells[field] ?? ""));
  const common = { antenna: antennas[0] ?? "", category: categories[0] ?? "" };
  const anne = { number: "1001", lastName: "Exemple", firstName: "Anne", email: "anne@exemple.org", language: "fr" };
  const bart = { number: "1002", lastName: "Voorbeeld", firstName: "Bart", email: "", language: "nl" };
  const text = [
    csvLine(fields.map((field) => t(field))),
    row({ ...anne, ...common, joinedOn: "31/12/2020" }),
    row({ ...bart, ...common, joinedOn: "2021-06-01" }),
  ].join("");
  return csvFile("exemple.csv", byteOrderMark + text);
}
