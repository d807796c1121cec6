import type { MaybeReply } from "~/server/form-reply";

export type RowList = "options" | "reserved";

/** How many lines of a list a form with these fields holds. */
function rowsOf(names: Iterable<string>, list: RowList): number {
  return Math.max(0, ...Array.from(names, (name) => (lineOf(name)?.list === list ? (lineOf(name)?.at ?? 0) + 1 : 0)));
}

/** Lines to show: those of the form that came back, or those written so far; never fewer than `least`. */
export function rowsToShow(form: MaybeReply, list: RowList, { written, least }: { written: number; least: number }) {
  return Math.max(least, form ? rowsOf(Object.keys(form.values), list) : written);
}

/** The form with a line more or a line less, as its `intent` asks; null if it asks for neither. */
export function changeRows(form: FormData): FormData | null {
  const [, verb, list, at] = /^(add|remove)-(options|reserved)-(\d{1,3})$/.exec(String(form.get("intent"))) ?? [];
  if (list !== "options" && list !== "reserved") return null;
  const changed = new FormData();
  if (verb === "add") {
    for (const [name, value] of form) changed.append(name, value);
    changed.append(`${list}[${rowsOf(form.keys(), list)}].title`, "");
    return changed;
  }
  const gone = Number(at);
  for (const [name, value] of form) {
    const line = lineOf(name);
    if (line?.list === list) {
      if (line.at !== gone) changed.append(`${list}[${after(gone, line.at)}].${line.field}`, value);
    } else if (list === "reserved" && line?.field === "group") changed.append(name, regrouped(String(value), gone));
    else changed.append(name, value);
  }
  return changed;
}

function lineOf(name: string) {
  const [, list, at, field] = /^(\w+)\[(\d{1,3})\]\.(\w+)$/.exec(name) ?? [];
  return list ? { list, at: Number(at), field } : null;
}

const after = (gone: number, at: number) => (at > gone ? at - 1 : at);

/** A candidate's group is the number of its line, from 1. */
function regrouped(group: string, gone: number): string {
  const at = Number(group) - 1;
  return group === "" || at === gone ? "" : `${after(gone, at) + 1}`;
}

/** The line to write in next after a line was added or removed; -1 if the form came back for another reason. */
export function changedRow(form: MaybeReply, list: RowList, rows: number): number {
  const [, own, at] = /^(?:add|remove)-(\w+)-(\d{1,3})$/.exec(form?.values.intent?.[0] ?? "") ?? [];
  return own === list ? Math.min(Number(at), rows - 1) : -1;
}
