import { useSpeech } from "~/i18n/speech";
import { findMessage, say } from "~/i18n/translator";
import type { FieldError } from "~/server/form-reply";

/** Turns a code that came from a command or a schema into a sentence of the areas that the page loaded. */
export function useSentence(): (kind: "refusals" | "validation", error: FieldError) => string {
  const speech = useSpeech();
  return (kind, { code, values }) => {
    const paths = Object.keys(speech.messages).map((area) => `${area}.${kind}.${code}`);
    const found = paths.find((path) => findMessage(speech.messages, path) !== undefined);
    const fallback = kind === "refusals" ? "shell.refusals.unknown" : "shell.validation.invalid";
    return String(say(speech, found ?? fallback, values));
  };
}
