import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDay, readEmail, readLanguage, readNumber, splitName } from "./cells";
import { replacedBy } from "./changes";
import { checkRow, refuseDuplicates } from "./check-row";
import { findDelimiter, importFields, knownHeaders, recogniseColumns } from "./columns";
import { csvLine, defuse } from "./csv-out";
import { decode } from "./decode";

const bytes = (text: string, encoding: BufferEncoding = "utf8") => new Uint8Array(Buffer.from(text, encoding));

describe("an uploaded file", () => {
  const text = "Numéro;Nom\n1;Éloïse";
  test("is read as UTF-8, Windows-1252 or UTF-16, with or without a byte order mark", () => {
    const bigEndian = Buffer.from(text, "utf16le").swap16();
    for (const file of [
      bytes(text),
      bytes(`\ufeff${text}`),
      bytes(text, "latin1"),
      bytes(text, "utf16le"),
      bytes(`\ufeff${text}`, "utf16le"),
      new Uint8Array(bigEndian),
      new Uint8Array([0xfe, 0xff, ...bigEndian]),
    ]) {
      expect(decode(file)).toEqual({ ok: true, text });
    }
    expect(decode(new Uint8Array([0x31, 0x20, 0x80]))).toEqual({ ok: true, text: "1 €" });
  });

  test("is refused when it is empty, a workbook, or no text at all", () => {
    expect(decode(new Uint8Array())).toEqual({ ok: false, refusal: "import.empty" });
    expect(decode(bytes(" \r\n"))).toEqual({ ok: false, refusal: "import.empty" });
    expect(decode(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]))).toEqual({ ok: false, refusal: "import.spreadsheet" });
    expect(decode(bytes("a;b\nc\u0000;d"))).toEqual({ ok: false, refusal: "import.binary" });
    expect(decode(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))).toMatchObject({ ok: false });
  });

  test("never makes the reader crash, whatever its bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (file) => typeof decode(file).ok === "boolean"));
  });
});

describe("columns", () => {
  test("are recognised in three languages, whatever their order, accents and capitals", () => {
    expect(
      recogniseColumns(["ANTENNE", "Prenom", "nom", "N° sociétaire", "Catégorie", "Date d'entrée", "Remarque"]),
    ).toEqual({
      ok: true,
      width: 7,
      indexes: { antenna: 0, firstName: 1, lastName: 2, number: 3, category: 4, joinedOn: 5 },
    });
    for (const field of importFields) {
      for (const header of knownHeaders[field]) {
        const found = recogniseColumns([header, "x"]);
        expect(found.ok ? [] : found.missing, header).not.toContain(field);
      }
    }
  });

  test("with one name only hold both names there", () => {
    const found = recogniseColumns(["Nummer", "Naam", "Afdeling", "Categorie", "Vennoot sinds"]);
    expect(found).toMatchObject({ ok: true, indexes: { name: 1 } });
  });

  test("that are missing or repeated are named", () => {
    expect(recogniseColumns(["Numéro", "Nom", "E-mail", "Courriel"])).toEqual({
      ok: false,
      missing: ["antenna", "category", "joinedOn"],
      repeated: ["email"],
    });
  });

  test("are parted by what the first line holds most of", () => {
    expect(findDelimiter('Numéro;"Nom, prénom, titre";E-mail\n1,2,3,4,5')).toBe(";");
    expect(findDelimiter("number,name,email")).toBe(",");
    expect(findDelimiter("number\tname\temail\r\n")).toBe("\t");
  });
});

describe("a cell", () => {
  test("holds a day as people here write it, and no day that does not exist", () => {
    expect(["31/12/2020", "31-12-2020", "31.12.2020", "2020-12-31", "2020-12-31 00:00:00"].map(readDay)).toEqual(
      Array(5).fill("2020-12-31"),
    );
    expect(readDay("1/2/2020")).toBe("2020-02-01");
    expect(["31/02/2020", "2020-13-01", "12/31/2020", "31/12/20", "hier", "", "01/01/1000"].map(readDay)).toEqual(
      Array(7).fill(null),
    );
    expect(readDay("29/02/2024")).toBe("2024-02-29");
  });

  test("holds a language, an address, a number", () => {
    expect(["FR", "Français", "nl-BE", "Nederlands", "english", "Deutsch"].map(readLanguage)).toEqual([
      "fr",
      "fr",
      "nl",
      "nl",
      "en",
      null,
    ]);
    expect(["Anne@Exemple.org", "a@b", "a b@c.org", "a@b..org", "@c.org"].map(readEmail)).toEqual([
      "anne@exemple.org",
      null,
      null,
      null,
      null,
    ]);
    expect(["LT-1001", "12 345/B", "=1+1", "-5", "x".repeat(41)].map(readNumber)).toEqual([
      "LT-1001",
      "12 345/B",
      null,
      null,
      null,
    ]);
  });

  test("with both names is split by comma, by capitals, or after the first word", () => {
    expect(splitName("Dupont, Anne Marie")).toEqual({ lastName: "Dupont", firstName: "Anne Marie" });
    expect(splitName("DE SMET Jan")).toEqual({ lastName: "DE SMET", firstName: "Jan" });
    expect(splitName("Anne van der Linden")).toEqual({ firstName: "Anne", lastName: "van der Linden" });
    expect(splitName("Madonna")).toBeNull();
  });
});

describe("a row", () => {
  const catalogue = { antennas: new Map([["liege", 3]]), categories: new Map([["usagers", 2]]) };
  const good = { number: "1", lastName: "Dupont", firstName: "Anne", antenna: "Liège", category: "USAGERS" };
  const check = (cells: object, whole = true) =>
    checkRow(2, { ...good, joinedOn: "31/12/2020", ...cells }, whole, catalogue);

  test("becomes what the register holds", () => {
    expect(check({ email: "Anne@exemple.org", language: "nl" })).toMatchObject({
      problems: {},
      values: {
        number: "1",
        firstName: "Anne",
        lastName: "Dupont",
        email: "anne@exemple.org",
        antennaId: 3,
        categoryId: 2,
        language: "nl",
        joinedOn: "2020-12-31",
      },
    });
  });

  test("says every problem it has, each beside its cell", () => {
    const row = check({
      number: "",
      antenna: "Atlantide",
      joinedOn: "31/02/2020",
      email: "anne",
      lastName: "x".repeat(200),
    });
    expect(row.values).toBeNull();
    expect(row.problems).toEqual({
      number: "required",
      lastName: "tooLong",
      antenna: "unknownAntenna",
      joinedOn: "badDate",
      email: "badEmail",
    });
    expect(check({}, false).problems).toEqual({ number: "columns" });
  });

  test("without an e-mail or a language is valid", () => {
    const row = check({ email: "", language: "" });
    expect(row.values).toMatchObject({ email: undefined, language: undefined });
  });

  test("whose number or e-mail stands twice in the file is invalid, both times", () => {
    const rows = [
      check({ number: "A1", email: "a@x.org" }),
      check({ number: "a1", email: "b@x.org" }),
      check({ number: "B2", email: "B@x.org" }),
      check({ number: "C3" }),
    ];
    refuseDuplicates(rows);
    expect(rows.map(({ problems }) => problems)).toEqual([
      { number: "duplicateNumber" },
      { number: "duplicateNumber", email: "duplicateEmail" },
      { email: "duplicateEmail" },
      {},
    ]);
    expect(rows.map(({ values }) => values === null)).toEqual([true, true, true, false]);
  });
});

test("what a row would replace is told, and what it leaves alone is not", () => {
  const present = {
    firstName: "Anne",
    lastName: "Dupont",
    email: "Anne@x.org",
    antennaId: 3,
    antenna: "Liège",
    categoryId: 2,
    category: "Usagers",
    language: "fr" as const,
    joinedOn: "2020-12-31",
  };
  const values = {
    number: "1",
    firstName: "Anne",
    lastName: "Dupont",
    antennaId: 3,
    categoryId: 2,
    joinedOn: "2020-12-31",
  };
  expect(replacedBy(values, present, false)).toEqual({});
  expect(replacedBy({ ...values, email: "anne@x.org", language: "fr" }, present, false)).toEqual({});
  const other = {
    ...values,
    lastName: "Durand",
    email: "a@y.org",
    antennaId: 4,
    joinedOn: "2019-01-02",
    language: "nl" as const,
  };
  expect(replacedBy(other, present, false)).toEqual({
    lastName: "Dupont",
    email: "Anne@x.org",
    antenna: "Liège",
    language: "fr",
    joinedOn: "31/12/2020",
  });
  expect(replacedBy(other, { ...present, email: null }, true)).toMatchObject({ name: "Anne Dupont", email: "" });
});

test("what goes out as CSV can run no formula and keeps its quotes", () => {
  expect(["=1+1", "+32", "-5", "@x", "\t=1", "Anne", "a=b"].map(defuse)).toEqual([
    "'=1+1",
    "'+32",
    "'-5",
    "'@x",
    "'\t=1",
    "Anne",
    "a=b",
  ]);
  expect(csvLine(["=HYPERLINK(1)", 'dit "Zoé"'])).toBe('"\'=HYPERLINK(1)";"dit ""Zoé"""\r\n');
});
