import type { HistoryRow } from "~/domain/governance/read-history.server";
import type { Translator } from "~/i18n/translator";
import type { useFormat } from "~/i18n/use-format";

type Format = ReturnType<typeof useFormat>;
/** The journal holds codes of every module, known at run time only; one without words shows as it is. */
type Words = { (key: string): string; has: (key: string) => boolean };

const longest = 600;

const words = (t: Translator<"governance.history">) => t as unknown as Words;

export function actionWords(t: Translator<"governance.history">, action: string): string {
  const say = words(t);
  const key = `actions.${action}`;
  return say.has(key) ? say(key) : action;
}

/** What changed, field by field, in words; identifiers are left out, they mean nothing to a reader. */
export function changeWords(t: Translator<"governance.history">, format: Format, { before, after }: HistoryRow) {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return fields
    .filter((field) => !/Ids?$/.test(field))
    .map((field) => ({
      field: fieldWords(t, field),
      before: valueWords(t, format, field, before?.[field]),
      after: valueWords(t, format, field, after?.[field]),
    }))
    .filter((change) => change.before !== null || change.after !== null);
}

function fieldWords(t: Translator<"governance.history">, field: string): string {
  const say = words(t);
  return say.has(`fields.${field}`) ? say(`fields.${field}`) : field;
}

function valueWords(t: Translator<"governance.history">, format: Format, field: string, value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "boolean") return t(value ? "yes" : "no");
  if (typeof value === "number") return /Cents$/.test(field) ? format.money(value) : format.number(value);
  if (typeof value !== "string") return cut(JSON.stringify(value));
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return format.day(new Date(`${value}T12:00Z`), { weekday: false, year: true });
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return format.moment(new Date(value), { weekday: false, year: true });
  const say = words(t);
  return /^[a-z_]+$/.test(value) && say.has(`values.${value}`) ? say(`values.${value}`) : cut(value);
}

const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text);
