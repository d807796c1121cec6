import { expect, test } from "vitest";
import { changeRows, rowsToShow } from "./change-rows";

function aForm(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

const typed = {
  question: "Qui siégera ?",
  "reserved[0].title": "France",
  "reserved[1].title": "Belgique",
  "options[0].title": "Ana",
  "options[0].group": "1",
  "options[1].title": "Bo",
  "options[1].group": "2",
  "options[2].title": "Cid",
  "options[2].group": "",
};

const changed = (intent: string) => Object.fromEntries(changeRows(aForm({ ...typed, intent })) ?? []);

test("a line is added at the end, empty, and everything typed stays", () => {
  expect(changed("add-options-3")).toEqual({ ...typed, intent: "add-options-3", "options[3].title": "" });
  expect(changed("add-reserved-2")).toMatchObject({ ...typed, "reserved[2].title": "" });
});

test("a line is removed and those after it move up, with all they hold", () => {
  const { "options[2].title": _title, "options[2].group": _group, ...left } = typed;
  expect(changed("remove-options-0")).toEqual({
    ...left,
    intent: "remove-options-0",
    "options[0].title": "Bo",
    "options[0].group": "2",
    "options[1].title": "Cid",
    "options[1].group": "",
  });
});

test("a group that is removed leaves its candidates without group, and the others keep theirs", () => {
  expect(changed("remove-reserved-0")).toMatchObject({
    "reserved[0].title": "Belgique",
    "options[0].group": "",
    "options[1].group": "1",
    "options[2].group": "",
  });
});

test("any other button leaves the lines alone", () => {
  for (const intent of ["save", "method", "remove-options", "add-projects-1", ""])
    expect(changeRows(aForm({ ...typed, intent }))).toBeNull();
});

test("the form shows the lines it was sent with, and some empty ones before that", () => {
  const sent = { values: Object.fromEntries(Object.keys(typed).map((name) => [name, [""]])), errors: {} };
  expect(rowsToShow(sent, "options", { written: 5, least: 2 })).toBe(3);
  expect(rowsToShow(sent, "reserved", { written: 0, least: 0 })).toBe(2);
  expect(rowsToShow(null, "options", { written: 5, least: 3 })).toBe(5);
  expect(rowsToShow({ values: {}, errors: {} }, "options", { written: 5, least: 3 })).toBe(3);
});
