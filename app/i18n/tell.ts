import type { NestedKeyOf } from "use-intl/core";
import { gradeScale } from "~/domain/participation/rules/grade-scale";
import { AREA, type Telling, type Value } from "~/domain/participation/rules/telling/telling";
import type { Messages } from "./catalogue";
import { listText, moneyText } from "./format";
import { kept, languageTags } from "./intl";
import { type Speech, say } from "./translator";

export type CountingSay = NestedKeyOf<Messages["counting"]>;

/** How a reader is told of names and money, where that is not our own way. */
export interface Manner {
  /** An option or project inside a sentence; between quotation marks by default. */
  name?(title: string): string;
  /** An amount in exact minor units; by default euros, cut after whole cents. */
  money?(cents: string): string;
  /** By default the names of our own scales. */
  grade?(grade: number): string;
}

/** Names without quotation marks, where nothing stands beside them. */
export const plainNames: Manner = { name: (title) => title };

/** Says one sentence of an account of a count, the same on a page and on the command line. */
export function tell(speech: Speech, { say: key, values }: Telling, manner: Manner = {}): string {
  const entries = Object.entries(values).map(([name, value]) => [name, tellValue(speech, value, manner)]);
  return String(say(speech, `${AREA}.${key}`, Object.fromEntries(entries)));
}

/** A cell of a table: a title of its own, or a figure by itself. */
export function tellCell(speech: Speech, cell: Value | Telling, manner: Manner = {}): string {
  const plain = { ...manner, ...plainNames };
  if (typeof cell === "number") return decimalWords(`${cell}`, speech);
  return typeof cell === "object" && "say" in cell ? tell(speech, cell, plain) : String(tellValue(speech, cell, plain));
}

/** A figure in words: numbers stay numbers, so that sentences can agree with them. */
export function tellValue(speech: Speech, value: Value, manner: Manner = {}): string | number {
  if (typeof value !== "object") return value;
  const name = manner.name ?? quoted[speech.locale];
  if ("name" in value) return name(value.name);
  if ("names" in value) return listText(value.names.map(name), speech.locale);
  if ("each" in value)
    return listText(
      value.each.map((one) => tell(speech, one, manner)),
      speech.locale,
    );
  if ("exact" in value) return decimalWords(value.exact, speech);
  if ("ratio" in value) return decimalWords(twoDecimals(value.ratio), speech);
  if ("part" in value) return partWords(value.part, speech);
  if ("cents" in value) return manner.money?.(value.cents) ?? moneyText(wholeCents(value.cents), speech.locale);
  return (
    manner.grade?.(value.grade) ?? String(say(speech, `participation.grades.${gradeScale(value.of)[value.grade]}`))
  );
}

const quoted: Record<Speech["locale"], (text: string) => string> = {
  fr: (text) => `«\u00a0${text}\u00a0»`,
  nl: (text) => `‘${text}’`,
  en: (text) => `“${text}”`,
};

/** "2130.50000" as « 2 130,5 »: every digit that says something, however many there are. */
function decimalWords(exact: string, { locale }: Pick<Speech, "locale">): string {
  const [whole = "0", decimals = ""] = exact.split(".");
  const numbers = kept(`whole ${locale}`, () => new Intl.NumberFormat(languageTags[locale]));
  const digits = decimals.replace(/0+$/, "");
  return `${numbers.format(BigInt(whole))}${digits ? `${locale === "en" ? "." : ","}${digits}` : ""}`;
}

/** "1/10" as « 10 % », "1/3" as it is: a share that is no whole percentage stays a fraction. */
function partWords(part: string, { locale }: Speech): string {
  const [num = "0", den = "1"] = part.split("/");
  const percent = (BigInt(num) * 100n) / BigInt(den);
  if ((BigInt(num) * 100n) % BigInt(den) !== 0n) return `${num}/${den}`;
  return `${percent}${locale === "fr" ? "\u00a0%" : "%"}`;
}

function twoDecimals(ratio: string): string {
  const [num = "0", den = "1"] = ratio.split("/");
  const hundredths = `${(BigInt(num) * 100n) / BigInt(den)}`.padStart(3, "0");
  return `${hundredths.slice(0, -2)}.${hundredths.slice(-2)}`;
}

function wholeCents(exact: string): number {
  const [num = "0", den = "1"] = exact.split("/");
  return Number(BigInt(num) / BigInt(den));
}
