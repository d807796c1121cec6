import {
  _createCache,
  _createIntlFormatters,
  createTranslator,
  type NamespaceKeys,
  type NestedKeyOf,
} from "use-intl/core";
import type { LoadedMessages, Messages } from "./catalogue";
import type { Locale } from "./locales";

export type Namespace = NamespaceKeys<Messages, NestedKeyOf<Messages>>;
export type Translator<N extends Namespace = never> = ReturnType<typeof createTranslator<Messages, N>>;

export interface Speech {
  locale: Locale;
  timeZone: string;
  messages: LoadedMessages;
}

// One cache for the process: a sentence is parsed once, not once per request.
const cache = _createCache();
const formatters = _createIntlFormatters(cache);

export function translator<N extends Namespace = never>(speech: Speech, namespace?: N): Translator<N> {
  return createTranslator<Messages, N>({
    locale: speech.locale,
    timeZone: speech.timeZone,
    // Areas that are not loaded are an error of the page, reported by use-intl where the sentence is asked for.
    messages: speech.messages as Messages,
    namespace,
    _cache: cache,
    _formatters: formatters,
  });
}
