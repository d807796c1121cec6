import type { AppLoadContext } from "@remix-run/server-runtime";
import type { ImportField } from "~/domain/members/import/rules/columns";
import type { Refusal } from "~/domain/refusal";
import { translate } from "~/i18n/translate.server";

/** A refusal that names columns names them in the reader's language. */
export function inWords(refused: Refusal, context: AppLoadContext): Refusal {
  const codes = refused.values?.columns;
  if (typeof codes !== "string") return refused;
  const t = translate({ locale: context.locale, timeZone: context.cooperative.timeZone }, "admin.import");
  const columns = codes.split(" ").map((code) => t(`columns.${code as ImportField}`));
  return { ...refused, values: { ...refused.values, columns: columns.join(", ") } };
}
