import type { MetaDescriptor, MetaFunction } from "@remix-run/node";
import type { LoadedMessages } from "./catalogue";
import { defaultLocale, type Locale } from "./locales";
import { type Translator, translator } from "./translator";

type Loader = Parameters<MetaFunction>[0]["data"];
type LoaderData<L> = NonNullable<Parameters<MetaFunction<L>>[0]["data"]>;
interface Spoken {
  messages?: LoadedMessages;
  locale?: Locale;
  timeZone?: string;
}

/**
 * The `meta` of a page: « Ordre du jour · Voix au chapitre ».
 * `export const meta = pageTitle<typeof loader>((t, data) => data.meeting.title)`
 */
export function pageTitle<L = Loader>(title?: (t: Translator, data: LoaderData<L>) => string) {
  const meta: MetaFunction<L> = ({ data, matches, error }): MetaDescriptor[] => {
    const spoken = matches.map((match) => (match.data ?? {}) as Spoken);
    const root = spoken[0];
    const t = translator({
      locale: root?.locale ?? defaultLocale,
      timeZone: root?.timeZone ?? "UTC",
      messages: Object.assign({}, ...spoken.map(({ messages }) => messages)),
    });
    if (!root?.messages) return [{ title: "Voix au chapitre" }];
    const name = t("shell.name");
    if (error) return [{ title: `${t("shell.errors.title")} · ${name}` }];
    if (!title || data == null) return [{ title: name }];
    return [{ title: `${title(t, data as LoaderData<L>)} · ${name}` }];
  };
  return meta;
}
