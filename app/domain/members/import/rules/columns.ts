import { plain } from "./plain";

/** What a row may tell of a member; `name` is both names in one column. */
export const importFields = [
  "number",
  "lastName",
  "firstName",
  "name",
  "email",
  "antenna",
  "category",
  "language",
  "joinedOn",
] as const;
export type ImportField = (typeof importFields)[number];

/** Names of columns that are recognised, in French, Dutch and English; accents, capitals and signs do not matter. */
export const knownHeaders: Record<ImportField, readonly string[]> = {
  number: [
    "numéro",
    "numéro de sociétaire",
    "n°",
    "n° sociétaire",
    "matricule",
    "nummer",
    "vennootnummer",
    "lidnummer",
  ].concat(["number", "member number"]),
  lastName: ["nom", "nom de famille", "naam", "familienaam", "achternaam", "last name", "surname", "family name"],
  firstName: ["prénom", "voornaam", "first name", "given name"],
  name: ["nom complet", "nom et prénom", "nom prénom", "prénom nom", "volledige naam", "name", "full name"],
  email: ["e-mail", "mail", "courriel", "adresse e-mail", "adresse mail", "e-mailadres", "email address"],
  antenna: ["antenne", "afdeling", "branch", "antenna"],
  category: ["catégorie", "categorie", "category"],
  language: ["langue", "taal", "language"],
  joinedOn: [
    "sociétaire depuis",
    "date d’entrée",
    "date d’adhésion",
    "entrée le",
    "vennoot sinds",
    "toetredingsdatum",
  ].concat(["lid sinds", "joined on", "member since", "join date"]),
};

const squeezed = (header: string) => plain(header).replaceAll(" ", "");

const fieldOf = new Map(
  importFields.flatMap((field) => knownHeaders[field].map((header) => [squeezed(header), field] as const)),
);

const required: readonly ImportField[] = ["number", "lastName", "antenna", "category", "joinedOn"];

export type Columns =
  | { ok: true; indexes: Partial<Record<ImportField, number>>; width: number }
  | { ok: false; missing: ImportField[]; repeated: ImportField[] };

/**
 * Finds each field's column by its header. « Nom » without « Prénom » holds both names; unknown columns are left aside.
 * Refused when a needed column is missing or two columns are the same.
 */
export function recogniseColumns(headers: readonly string[]): Columns {
  const indexes: Partial<Record<ImportField, number>> = {};
  const repeated: ImportField[] = [];
  headers.forEach((header, at) => {
    const field = fieldOf.get(squeezed(header));
    if (!field) return;
    if (indexes[field] === undefined) indexes[field] = at;
    else repeated.push(field);
  });
  if (indexes.firstName === undefined && indexes.name === undefined && indexes.lastName !== undefined) {
    indexes.name = indexes.lastName;
    delete indexes.lastName;
  }
  const has = (field: ImportField) =>
    indexes[field] !== undefined || (field === "lastName" && indexes.name !== undefined);
  const missing = required.filter((field) => !has(field));
  if (missing.length > 0 || repeated.length > 0) return { ok: false, missing, repeated };
  return { ok: true, indexes, width: headers.length };
}

/** The sign between columns: the one the first line holds most of, outside quotes. */
export function findDelimiter(text: string): ";" | "," | "\t" {
  const end = text.search(/[\r\n]/);
  const header = (end < 0 ? text : text.slice(0, end)).slice(0, 10_000).replace(/"[^"]*"/g, "");
  const count = (sign: string) => header.split(sign).length;
  const signs = [";", "\t", ","] as const;
  return signs.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Whether every file needs this column; one column with both names stands for the two. */
export function isRequired(field: ImportField): boolean {
  return required.includes(field);
}
