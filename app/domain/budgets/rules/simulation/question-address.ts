import { readDecimal, scaleTo } from "../decimals";
import { centsOf } from "../money";
import { allocationRules, completions } from "../round-rule";
import type { Question, TriedRule } from "./question";

/** Parts of an address, which are also the fields of the form. */
type QuestionField =
  | "enveloppe"
  | "regle"
  | "satisfaction"
  | "completion"
  | "increment"
  | "depart"
  | "seuil"
  | "comparaison"
  | "sans";

/** What each choice may be, in the order in which it is offered. */
export const choices = {
  regle: allocationRules,
  satisfaction: ["cost", "cardinality", "points", "borda"],
  completion: completions,
  depart: ["exact", "floor"],
  seuil: ["non", "oui"],
  comparaison: ["non", "oui"],
} as const;

export interface ReadQuestion {
  readonly question: Question;
  /** Amounts that could not be read, as they were typed; the question holds the real ones instead. */
  readonly wrong: WrongAmounts;
}

type AmountField = "enveloppe" | "increment";
export type WrongAmounts = Readonly<Partial<Record<AmountField, string>>>;

/** Reads a question from an address or a form; what is absent or unknown is as it really was. */
export function readQuestion(
  search: URLSearchParams,
  real: Question,
  facts: { centsPerUnit: number; projects: readonly { id: string }[] },
): ReadQuestion {
  const { rule } = real;
  const wrong: Partial<Record<AmountField, string>> = {};
  const amount = (field: AmountField, otherwise: number) => {
    const text = search.get(field);
    const value = text === null ? otherwise : amountOf(text, facts.centsPerUnit);
    if (value === null) wrong[field] = text ?? "";
    return value ?? otherwise;
  };
  const choice = <Choice extends string>(field: QuestionField, among: readonly Choice[], otherwise: Choice) =>
    among.find((one) => one === search.get(field)) ?? otherwise;
  const dropped = new Set(search.getAll("sans"));
  const question: Question = {
    envelopeCents: amount("enveloppe", real.envelopeCents),
    rule: {
      rule: choice("regle", choices.regle, rule.rule),
      satisfaction: choice("satisfaction", choices.satisfaction, rule.satisfaction),
      completion: choice("completion", choices.completion, rule.completion),
      incrementCents: amount("increment", rule.incrementCents),
      start: choice("depart", choices.depart, rule.start),
      threshold: choice("seuil", choices.seuil, yesNo(rule.threshold)) === "oui",
      comparison: choice("comparaison", choices.comparaison, yesNo(rule.comparison)) === "oui",
    },
    dropped: facts.projects.map(({ id }) => id).filter((id) => dropped.has(id)),
  };
  return { question, wrong };
}

/** What of a question differs from what really was, fit for an address. */
export function writeQuestion(question: Question, real: Question, centsPerUnit: number): URLSearchParams {
  const [now, before] = [fieldsOf(question, centsPerUnit), fieldsOf(real, centsPerUnit)];
  const search = new URLSearchParams();
  for (const [field, value] of Object.entries(now)) {
    if (value !== before[field as keyof typeof before]) search.append(field, value);
  }
  for (const id of question.dropped) search.append("sans", id);
  return search;
}

/** The fields of the form but the projects left out, as they are filled in. */
export function fieldsOf({ envelopeCents, rule }: Question, centsPerUnit: number) {
  return {
    enveloppe: plainAmount(envelopeCents, centsPerUnit),
    regle: rule.rule,
    satisfaction: rule.satisfaction,
    completion: rule.completion,
    increment: plainAmount(rule.incrementCents, centsPerUnit),
    depart: rule.start,
    seuil: yesNo(rule.threshold),
    comparaison: yesNo(rule.comparison),
  } satisfies Record<Exclude<QuestionField, "sans">, string>;
}

/** An amount as a field holds it: "8000", "1200.50". */
export function plainAmount(cents: number, centsPerUnit: number): string {
  const decimals = Math.round(Math.log10(centsPerUnit));
  const text = (cents / centsPerUnit).toFixed(decimals);
  return cents % centsPerUnit === 0 ? text.slice(0, text.indexOf(".")) : text;
}

/** Positive minor units from an amount as people write it, or null. */
function amountOf(text: string, centsPerUnit: number): number | null {
  const decimals = Math.round(Math.log10(centsPerUnit));
  const cents = centsOf(text);
  const written = readDecimal(text.replaceAll(/[\s\u00a0\u202f]/g, "").replace(",", "."));
  const exact = written && written.decimals <= decimals ? scaleTo(written, decimals) : null;
  const value = cents === null ? exact : cents * (centsPerUnit / 100);
  return value !== null && value > 0 && Number.isSafeInteger(value) ? value : null;
}

function yesNo(on: TriedRule["threshold"]): "oui" | "non" {
  return on ? "oui" : "non";
}
