import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { LoadedMessages } from "./catalogue";
import type { Locale } from "./locales";
import { type Namespace, type Speech, type Translator, translator } from "./translator";

/** `now` comes from the server with the page, so that both say "encore 2 jours" at the same instant. */
export interface PageSpeech extends Speech {
  now: Date;
}

const SpeechContext = createContext<PageSpeech | null>(null);

export function SpeechProvider({ speech, children }: { speech: PageSpeech; children: ReactNode }) {
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}

/** Adds an area's sentences to those around it. */
export function MessagesProvider({ messages, children }: { messages: LoadedMessages; children: ReactNode }) {
  const outer = useSpeech();
  const speech = useMemo(() => ({ ...outer, messages: { ...outer.messages, ...messages } }), [outer, messages]);
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}

export function useSpeech(): PageSpeech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error("No language around this component: it must be inside SpeechProvider");
  return speech;
}

export function useLocale(): Locale {
  return useSpeech().locale;
}

export function useNow(): Date {
  return useSpeech().now;
}

export function useTranslations<N extends Namespace = never>(namespace?: N): Translator<N> {
  const speech = useSpeech();
  return useMemo(() => translator(speech, namespace), [speech, namespace]);
}
