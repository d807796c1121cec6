import format, { type CompiledMessage, type FormatValues } from "icu-minify/format";
import { createElement, Fragment, type ReactNode } from "react";
import type { createTranslator, NamespaceKeys, NestedKeyOf } from "use-intl/core";
import type { LoadedMessages, Messages } from "./catalogue";
import { kept, languageTags } from "./intl";
import type { Locale } from "./locales";

export type Namespace = NamespaceKeys<Messages, NestedKeyOf<Messages>>;
/** use-intl's typed translator, without what compiled sentences cannot do (raw) and what nobody needs (markup). */
export type Translator<N extends Namespace = never> = ReturnType<typeof createTranslator<Messages, N>> & {
  raw: never;
  markup: never;
};

export interface Speech {
  locale: Locale;
  timeZone: string;
  messages: LoadedMessages;
}

type Values = Record<string, string | number | bigint | boolean | Date | ((chunks: ReactNode) => ReactNode)>;

const formatters = {
  getNumberFormat: (tag: string, options?: Intl.NumberFormatOptions) =>
    kept(`number ${tag} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(tag, options)),
  getDateTimeFormat: (tag: string, options?: Intl.DateTimeFormatOptions) =>
    kept(`date ${tag} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(tag, options)),
  getPluralRules: (tag: string, options?: Intl.PluralRulesOptions) =>
    kept(`plural ${tag} ${options?.type}`, () => new Intl.PluralRules(tag, options)),
};

/** The sentence at a path of the loaded messages, or undefined. */
export function findMessage(messages: LoadedMessages, path: string): CompiledMessage | undefined {
  let node: unknown = messages;
  for (const step of path.split(".")) node = (node as Record<string, unknown> | undefined)?.[step];
  return typeof node === "string" || Array.isArray(node) ? (node as CompiledMessage) : undefined;
}

/** Parts of a sentence as one node, so that none of them needs a key. */
function together(parts: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...parts);
}

/** Gives each tag's function what the tag surrounds as one node. */
function withOneChild(values: Values | undefined): FormatValues<ReactNode> | undefined {
  if (!values) return values;
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "function" ? (chunks: ReactNode[]) => value(together(chunks)) : value,
  ]);
  return Object.fromEntries(entries);
}

/** Says any sentence by its whole path; a path that is not loaded is a bug, shown as itself and logged. */
export function say({ locale, timeZone, messages }: Speech, path: string, values?: Values): ReactNode {
  const message = findMessage(messages, path);
  if (message === undefined) {
    console.error(new Error(`No sentence ${path} is loaded on this page`));
    return path;
  }
  if (typeof message === "string") return message;
  const said = format<ReactNode>(message, languageTags[locale], withOneChild(values), { formatters, timeZone });
  return Array.isArray(said) ? together(said) : said;
}

export function translator<N extends Namespace = never>(speech: Speech, namespace?: N): Translator<N> {
  const path = (key: string) => (namespace ? `${namespace}.${key}` : key);
  const translate = (key: string, values?: Values) => String(say(speech, path(key), values));
  return Object.assign(translate, {
    rich: (key: string, values?: Values) => say(speech, path(key), values),
    has: (key: string) => findMessage(speech.messages, path(key)) !== undefined,
  }) as unknown as Translator<N>;
}
